package eda.runner.lesson.text;

import java.util.List;

/** Which way a paragraph runs. */
public final class Direction {
  private static final int LONGEST_NAME = 4;

  private Direction() {}

  /**
   * Whether the first strong character is of a script that runs from right to left (UAX 9, rules P2
   * and P3). The names that {@link Sanitiser} puts for controls are not the paragraph's own words.
   */
  public static boolean isRightToLeft(List<Span> spans) {
    for (Span span : spans) {
      String text = span.text();
      for (int at = 0; at < text.length(); ) {
        int codePoint = text.codePointAt(at);
        byte direction = Character.getDirectionality(codePoint);
        int end = codePoint == '\u2039' ? text.indexOf('\u203A', at) : -1;
        if (end > at && end - at <= LONGEST_NAME) {
          at = end;
        } else if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
          return false;
        } else if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
          return true;
        }
        at += Character.charCount(codePoint);
      }
    }
    return false;
  }
}
