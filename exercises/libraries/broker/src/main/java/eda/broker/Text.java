package eda.broker;

/** Foreign text made fit for one line of an answer. */
final class Text {

  private Text() {}

  /** The text with {@code ?} in place of whatever could move a cursor, break a line or hide. */
  static String clean(String foreign) {
    StringBuilder clean = new StringBuilder(foreign.length());
    foreign.codePoints().map(point -> shown(point) ? point : '?').forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** What went wrong, in one line. */
  static String ofFault(Throwable fault) {
    String message = String.valueOf(fault.getMessage());
    boolean speaks = fault instanceof BrokerFault || fault.getClass() == java.io.IOException.class;
    return clean(speaks ? message : fault.getClass().getSimpleName() + ": " + message);
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
