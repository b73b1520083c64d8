package eda.runner.lesson;

import java.util.Optional;

/** Shares the columns of a page out among the columns of a table. */
final class ColumnWidths {
  private ColumnWidths() {}

  /**
   * Widths that sum up to {@code available} at most: the natural ones if they fit, else the widest
   * are cut to one common width, but none below its least. Empty if even the least ones don't fit.
   */
  static Optional<int[]> fit(int[] natural, int[] least, int available) {
    if (sum(natural) <= available) {
      return Optional.of(natural);
    }
    if (sum(least) > available) {
      return Optional.empty();
    }
    int low = 0;
    int high = available;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sum(cut(natural, least, middle)) <= available) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int[] widths = cut(natural, least, low);
    int rest = available - sum(widths);
    for (int i = 0; i < widths.length && rest > 0; i++) {
      if (widths[i] == low && natural[i] > low) {
        widths[i]++;
        rest--;
      }
    }
    return Optional.of(widths);
  }

  private static int[] cut(int[] natural, int[] least, int cap) {
    int[] widths = new int[natural.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(least[i], Math.min(natural[i], cap));
    }
    return widths;
  }

  private static int sum(int[] widths) {
    long sum = 0;
    for (int width : widths) {
      sum += width;
    }
    return (int) Math.min(sum, Integer.MAX_VALUE);
  }
}
