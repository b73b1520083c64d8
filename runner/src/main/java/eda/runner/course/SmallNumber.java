package eda.runner.course;

/**
 * Reads whole numbers of at most four digits, as settings, folders and terminals have them.
 *
 * <p>By hand, since it runs at every start, where a stream or a pattern costs more than the rest.
 */
public final class SmallNumber {
  private static final int MOST_DIGITS = 4;

  private SmallNumber() {}

  /** Returns the number, or -1 for a text that is none. */
  public static int of(String text) {
    if (text.isEmpty() || text.length() > MOST_DIGITS) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }
}
