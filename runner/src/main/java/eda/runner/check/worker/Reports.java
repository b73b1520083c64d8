package eda.runner.check.worker;

import eda.runner.jvm.child.Link;
import eda.runner.jvm.child.Wire;
import java.io.IOException;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Sends each test's result as soon as it is there. */
final class Reports implements TestExecutionListener {
  /**
   * A test kit that saw events publishes them as a report entry of this name; the configuration
   * parameter of this name asks it to do so after passed tests, too.
   */
  static final String EVENTS = "course.events";

  private final Link link;
  private final Prints prints;
  private volatile String running = "";
  private volatile String events = "";

  Reports(Link link, Prints prints) {
    this.link = link;
    this.prints = prints;
  }

  /** Returns the name of the test that runs now, empty between tests. */
  String running() {
    return running;
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    if (test.isTest()) {
      running = methodName(test);
    }
  }

  @Override
  public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
    events = Clipped.text(entry.getKeyValuePairs().getOrDefault(EVENTS, events));
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    if (test.isTest()) {
      send(test, "skipped", Failure.saying(reason));
    }
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    // An aborted assumption fails, too: the code under test could throw one to get past its test.
    boolean failed = result.getStatus() != TestExecutionResult.Status.SUCCESSFUL;
    // A container fails when a class can't be set up: then none of its tests ran.
    if (test.isTest() || failed) {
      Optional<Throwable> thrown = failed ? result.getThrowable() : Optional.empty();
      send(test, failed ? "failed" : "passed", thrown.map(Failure::of).orElse(Failure.NONE));
    }
    running = "";
    events = "";
  }

  private void send(TestIdentifier test, String status, Failure failure) {
    Prints.Taken printed = prints.take();
    try {
      link.send(
          out -> {
            out.writeByte(Kind.TEST);
            Wire.writeText(out, className(test));
            Wire.writeText(out, methodName(test));
            Wire.writeText(out, status);
            failure.writeTo(out);
            Wire.writeText(out, printed.text());
            Wire.writeTexts(out, printed.byThread());
            Wire.writeText(out, events);
          });
    } catch (IOException e) {
      // The program has gone; so does this worker.
      Runtime.getRuntime().halt(1);
    }
  }

  private static String className(TestIdentifier test) {
    return test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(source -> ((MethodSource) source).getClassName())
        .orElse("");
  }

  private static String methodName(TestIdentifier test) {
    return test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(source -> ((MethodSource) source).getMethodName())
        .orElseGet(test::getDisplayName);
  }
}
