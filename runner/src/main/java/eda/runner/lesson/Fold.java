package eda.runner.lesson;

/**
 * A part of a page that can be folded away under its summary, as HTML's {@code details} are.
 *
 * @param number its place among the parts that begin on the page, counted from 1; no width changes
 *     it
 * @param row the first row of the summary
 * @param from the first row that is folded away
 * @param end the row behind the last one that is
 * @param open whether the page wants it open at first
 */
public record Fold(int number, int row, int from, int end, boolean open) {
  private static final String TARGET = "#fold:";

  public Fold {
    if (row >= from || from >= end) {
      throw new IllegalArgumentException(row + ", " + from + ", " + end);
    }
  }

  /** Returns where the summary of the part with this number leads on a page for a screen. */
  public static String target(int number) {
    return TARGET + number;
  }

  /** Whether a link may be a summary. */
  public static boolean isTarget(String target) {
    return target.startsWith(TARGET);
  }

  public String target() {
    return target(number);
  }
}
