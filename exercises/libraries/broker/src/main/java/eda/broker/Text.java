package eda.broker;

import java.io.IOException;
import java.util.Objects;

/** Foreign text made fit for one line of an answer. */
final class Text {

  private Text() {}

  /** The text with {@code ?} in place of whatever could move a cursor, break a line or hide. */
  static String clean(String foreign) {
    StringBuilder clean = new StringBuilder(foreign.length());
    foreign.codePoints().map(point -> shown(point) ? point : '?').forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /**
   * What went wrong, in one line: the name of a fault is left out where its message is a sentence
   * of this program.
   */
  static String ofFault(Throwable fault) {
    String name = fault.getClass().getSimpleName();
    String message = Objects.toString(fault.getMessage(), "");
    boolean spoken = fault instanceof BrokerFault || fault.getClass() == IOException.class;
    if (message.isEmpty()) {
      return name;
    }
    return clean(spoken ? message : name + ": " + message);
  }

  private static boolean shown(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
