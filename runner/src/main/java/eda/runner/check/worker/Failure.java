package eda.runner.check.worker;

import eda.runner.jvm.child.Message;
import eda.runner.jvm.child.Wire;
import java.io.DataOutputStream;
import java.io.IOException;
import org.opentest4j.AssertionFailedError;

/** What is known of a failed test from what was thrown; the rest of its report is empty. */
record Failure(String message, String expected, String actual, Elements elements, String frames)
    implements Message {
  /** Of a test that didn't fail. */
  static final Failure NONE = saying("");

  static Failure saying(String message) {
    return new Failure(Clipped.text(message), "", "", Elements.NONE, "");
  }

  /**
   * Reads an exception that may be the learner's own: an unreadable one is still a failure, and has
   * to be told as one.
   */
  static Failure of(Throwable thrown) {
    Failure said;
    try {
      said = saying(message(thrown));
    } catch (Throwable unreadable) {
      said = saying(thrown.getClass().getName() + " (its message can't be read)");
    }
    try {
      said = said.with(thrown);
    } catch (Throwable unreadable) {
      // Without its values.
    }
    try {
      return new Failure(
          said.message, said.expected, said.actual, said.elements, Frames.of(thrown));
    } catch (Throwable unreadable) {
      return said;
    }
  }

  private Failure with(Throwable thrown) {
    if (thrown instanceof AssertionFailedError failed
        && failed.isExpectedDefined()
        && failed.isActualDefined()) {
      String promised = failed.getExpected().getStringRepresentation();
      String happened = failed.getActual().getStringRepresentation();
      return new Failure(
          message, Clipped.text(promised), Clipped.text(happened), Elements.of(failed), "");
    }
    return this;
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

  @Override
  public void writeTo(DataOutputStream out) throws IOException {
    for (String text : new String[] {message, expected, actual}) {
      Wire.writeText(out, text);
    }
    Wire.writeTexts(out, elements.expected());
    Wire.writeTexts(out, elements.actual());
    Wire.writeText(out, frames);
  }
}
