package eda.runner.screen.reader;

/**
 * A piece of the text of a sheet, from a character of one row to before a character of the same row
 * or a later one.
 */
record Stretch(int row, int from, int lastRow, int to) {
  boolean touches(int other) {
    return row <= other && other <= lastRow;
  }

  /** Where it begins in a row that it touches. */
  int fromIn(int other) {
    return other == row ? from : 0;
  }

  /** Where it ends in a row that it touches, which has {@code length} characters. */
  int toIn(int other, int length) {
    return other == lastRow ? Math.min(to, length) : length;
  }
}
