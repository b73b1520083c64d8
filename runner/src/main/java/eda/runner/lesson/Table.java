package eda.runner.lesson;

import eda.runner.lesson.text.Span;
import java.util.List;
import java.util.function.ToIntFunction;
import org.commonmark.ext.gfm.tables.TableCell;

/** The cells of a table, each as the spans of its text; rows may be shorter than the header. */
record Table(
    List<List<Span>> header, List<List<List<Span>>> body, List<TableCell.Alignment> alignments) {

  /** The largest {@code measure} in each column. */
  int[] columns(ToIntFunction<List<Span>> measure) {
    int[] largest = new int[header.size()];
    row(header, measure, largest);
    for (List<List<Span>> row : body) {
      row(row, measure, largest);
    }
    return largest;
  }

  private static void row(List<List<Span>> row, ToIntFunction<List<Span>> measure, int[] largest) {
    for (int i = 0; i < row.size() && i < largest.length; i++) {
      largest[i] = Math.max(largest[i], measure.applyAsInt(row.get(i)));
    }
  }
}
