package eda.runner.check.worker;

import java.util.List;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs named test classes with JUnit; nothing is scanned or looked up. */
final class TestRun {
  private TestRun() {}

  static void run(ClassLoader classes, List<String> tests, TestExecutionListener listener)
      throws ClassNotFoundException {
    Thread.currentThread().setContextClassLoader(classes);
    LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
    for (String test : tests) {
      request.selectors(DiscoverySelectors.selectClass(classes.loadClass(test)));
    }
    LauncherDiscoveryRequest built =
        request
            .configurationParameter(
                "junit.platform.reporting.output.dir", System.getProperty("java.io.tmpdir"))
            .build();
    launcher().execute(built, listener);
  }

  /** Loads what a run needs by running one small test. */
  static void warmUp() {
    try {
      run(
          TestRun.class.getClassLoader(),
          List.of(WarmUp.class.getName()),
          new TestExecutionListener() {});
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Launcher launcher() {
    return LauncherFactory.create(
        LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .build());
  }
}
