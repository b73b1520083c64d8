package eda.runner.check.worker;

import eda.runner.jvm.child.Link;
import eda.runner.jvm.child.Wire;
import java.io.IOException;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.ValueWrapper;

/** Sends each test's result as soon as it is there. */
final class Reports implements TestExecutionListener {
  private static final int LONGEST_TEXT = 100_000;

  private final Link link;
  private final Prints prints;
  private volatile String running = "";

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
  public void executionSkipped(TestIdentifier test, String reason) {
    if (test.isTest()) {
      send(test, "skipped", reason, new String[] {"", ""}, "");
    }
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    // An aborted assumption fails, too: the code under test could throw one to get past its test.
    boolean failed = result.getStatus() != TestExecutionResult.Status.SUCCESSFUL;
    // A container fails when a class can't be set up: then none of its tests ran.
    if (test.isTest() || failed) {
      Throwable thrown = result.getThrowable().orElse(null);
      if (!failed || thrown == null) {
        send(test, failed ? "failed" : "passed", "", new String[] {"", ""}, "");
      } else {
        sendFailure(test, thrown);
      }
    }
    running = "";
  }

  private void sendFailure(TestIdentifier test, Throwable thrown) {
    String message;
    String[] values = {"", ""};
    String frames = "";
    try {
      message = message(thrown);
      values = values(thrown);
      frames = Frames.of(thrown);
    } catch (Throwable unreadable) {
      // An exception whose getMessage() throws is still a failure, and has to be told as one.
      message = thrown.getClass().getName() + " (its message can't be read)";
    }
    send(test, "failed", message, values, frames);
  }

  private void send(
      TestIdentifier test, String status, String message, String[] values, String frames) {
    try {
      link.send(
          out -> {
            out.writeByte(Kind.TEST);
            for (String text :
                new String[] {
                  className(test),
                  methodName(test),
                  status,
                  cut(message),
                  cut(values[0]),
                  cut(values[1]),
                  prints.take(),
                  cut(frames)
                }) {
              Wire.writeText(out, text);
            }
          });
    } catch (IOException e) {
      // The program has gone; so does this worker.
      Runtime.getRuntime().halt(1);
    }
  }

  private static String message(Throwable thrown) {
    if (thrown instanceof AssertionError && thrown.getMessage() != null) {
      return thrown.getMessage();
    }
    // What was thrown while a class was set up says nothing; its cause does.
    return thrown instanceof ExceptionInInitializerError && thrown.getCause() != null
        ? thrown + "\ncaused by: " + thrown.getCause()
        : thrown.toString();
  }

  /** A text may be as long as the memory is large; nobody reads that. */
  private static String cut(String text) {
    int more = text.length() - LONGEST_TEXT;
    return more <= 0 ? text : text.substring(0, LONGEST_TEXT) + " … (" + more + " more characters)";
  }

  private static String[] values(Throwable thrown) {
    if (thrown instanceof AssertionFailedError failed
        && failed.isExpectedDefined()
        && failed.isActualDefined()) {
      return new String[] {text(failed.getExpected()), text(failed.getActual())};
    }
    return new String[] {"", ""};
  }

  private static String text(ValueWrapper value) {
    return value.getStringRepresentation();
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
