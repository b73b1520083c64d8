package eda.runner.screen.reader;

/**
 * The text of one block as it runs on from row to row, without the indents and bars before its
 * rows, so that words are found across the end of a row.
 */
final class Flow {
  private static final String BEFORE_TEXT = " │┃|↪";
  private static final char CONTINUED = '↪';

  private final StringBuilder text = new StringBuilder();
  private final int first;
  private final int[] starts;
  private final int[] leads;

  /** Of the rows from {@code first} to before {@code end}. */
  Flow(Sheet sheet, int first, int end) {
    this.first = first;
    starts = new int[end - first];
    leads = new int[end - first];
    for (int i = first; i < end; i++) {
      append(sheet.row(i).text(), i - first);
    }
  }

  /** Returns how many characters stand before the text of a row: blanks and bars. */
  static int lead(String row) {
    int lead = 0;
    while (lead < row.length() && BEFORE_TEXT.indexOf(row.charAt(lead)) >= 0) {
      lead++;
    }
    return lead;
  }

  private void append(String row, int index) {
    int lead = index == 0 ? 0 : lead(row);
    boolean continued = row.lastIndexOf(CONTINUED, lead) >= 0;
    if (index > 0 && !continued) {
      text.append(' ');
    }
    starts[index] = text.length();
    leads[index] = lead;
    text.append(row, lead, row.length());
  }

  String text() {
    return text.toString();
  }

  /** Returns the same piece of the text as a stretch of the sheet. */
  Stretch stretch(int from, int to) {
    int begins = row(from);
    int ends = row(to - 1);
    return new Stretch(
        first + begins,
        from - starts[begins] + leads[begins],
        first + ends,
        to - starts[ends] + leads[ends]);
  }

  private int row(int at) {
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
