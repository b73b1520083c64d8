package eda.runner.check.worker;

import eda.runner.jvm.child.Link;
import java.util.List;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs named test classes with JUnit; nothing is scanned or looked up.
 *
 * @param tests the names of the test classes
 * @param order the names of the tests, first to last
 * @param telling whether passed tests tell of their events, too
 */
record TestRun(List<String> tests, List<String> order, boolean telling) {
  private static final int WARM_UPS = 3;

  void run(ClassLoader classes, TestExecutionListener listener) throws ClassNotFoundException {
    Thread.currentThread().setContextClassLoader(classes);
    LauncherDiscoveryRequestBuilder request =
        LauncherDiscoveryRequestBuilder.request()
            .configurationParameter(
                "junit.jupiter.testmethod.order.default", WrittenOrder.class.getName())
            .configurationParameter(WrittenOrder.NAMES, String.join(",", order));
    if (telling) {
      request.configurationParameter(Reports.EVENTS, "all");
    }
    for (String test : tests) {
      request.selectors(DiscoverySelectors.selectClass(classes.loadClass(test)));
    }
    launcher().execute(request.build(), listener);
  }

  /** Loads what a run needs by running small tests, whose reports go nowhere. */
  static void warmUp() {
    Reports reports = new Reports(Link.toNowhere(), new Prints(0, () -> {}));
    try {
      for (int i = 0; i < WARM_UPS; i++) {
        new TestRun(List.of(WarmUp.class.getName()), List.of("comparesValues"), false)
            .run(TestRun.class.getClassLoader(), reports);
      }
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
