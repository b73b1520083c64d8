package eda.runner.check.worker;

/** Texts of any length and content, made fit to be sent. */
final class Clipped {
  private static final int LONGEST_TEXT = 1 << 16;
  private static final int LONGEST_LINE = 1_000;

  private Clipped() {}

  /** Returns the text, cut where it is longer than anybody would read. */
  static String text(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + " …";
  }

  /** Returns the text in one line without the characters that divide the parts of a report. */
  static String line(String text) {
    String cut = text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE) + " …";
    return cut.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ').replace('\0', ' ');
  }
}
