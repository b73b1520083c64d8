package eda.runner.lesson;

import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.WordWrap;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;

/** The cells of a table, each as the spans of its text; rows may be shorter than the header. */
record Table(
    List<List<Span>> header, List<List<List<Span>>> body, List<TableCell.Alignment> alignments) {
  private static final int LONGEST_KEPT_WORD = 16;
  private static final int NARROWEST = 3;

  /** For each column, the width at which no cell wraps. */
  int[] naturalWidths() {
    int[] widths = new int[header.size()];
    widenNaturally(widths, header);
    for (List<List<Span>> row : body) {
      widenNaturally(widths, row);
    }
    return widths;
  }

  /** For each column, the width below which it would be no pleasure: no common word is split. */
  int[] leastWidths() {
    int[] widths = new int[header.size()];
    widenLeast(widths, header);
    for (List<List<Span>> row : body) {
      widenLeast(widths, row);
    }
    return widths;
  }

  private static void widenNaturally(int[] widths, List<List<Span>> row) {
    for (int i = 0; i < row.size() && i < widths.length; i++) {
      widths[i] = Math.max(Math.max(NARROWEST, widths[i]), longestRow(row.get(i)));
    }
  }

  private static void widenLeast(int[] widths, List<List<Span>> row) {
    for (int i = 0; i < row.size() && i < widths.length; i++) {
      int word = Math.min(LONGEST_KEPT_WORD, WordWrap.longestWord(row.get(i)));
      widths[i] = Math.max(Math.max(NARROWEST, widths[i]), word);
    }
  }

  private static int longestRow(List<Span> cell) {
    String text = new Row(cell).text();
    int longest = 0;
    int at = 0;
    while (at <= text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      longest = Math.max(longest, CellWidth.width(text.substring(at, end)));
      at = end + 1;
    }
    return longest;
  }
}
