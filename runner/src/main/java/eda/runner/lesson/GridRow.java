package eda.runner.lesson;

import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.WordWrap;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;

/**
 * Paints rows of a table with given column widths; a row takes as many screen rows as its tallest
 * cell.
 */
final class GridRow {
  private final Span separator;
  private final int[] widths;
  private final List<TableCell.Alignment> alignments;

  GridRow(String separator, int[] widths, List<TableCell.Alignment> alignments) {
    this.separator = Span.of(separator, Meaning.FRAME);
    this.widths = widths;
    this.alignments = alignments;
  }

  List<Row> rows(List<List<Span>> cells) {
    List<List<Row>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<Row> rows = i < cells.size() ? WordWrap.wrap(cells.get(i), widths[i]) : List.of();
      wrapped.add(rows);
      height = Math.max(height, rows.size());
    }
    List<Row> rows = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      rows.add(row(wrapped, line));
    }
    return rows;
  }

  private Row row(List<List<Row>> wrapped, int line) {
    List<Span> spans = new ArrayList<>();
    int blanks = 0;
    for (int i = 0; i < widths.length; i++) {
      if (i > 0) {
        pad(spans, blanks);
        spans.add(separator);
      }
      Row cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : Row.EMPTY;
      int free = widths[i] - cell.width();
      int left = left(free, alignments.get(i));
      pad(spans, cell.spans().isEmpty() ? 0 : left);
      spans.addAll(cell.spans());
      blanks = cell.spans().isEmpty() ? free : free - left;
    }
    return new Row(spans).trimmed();
  }

  private static int left(int free, TableCell.Alignment alignment) {
    if (alignment == TableCell.Alignment.RIGHT) {
      return free;
    }
    return alignment == TableCell.Alignment.CENTER ? free / 2 : 0;
  }

  private static void pad(List<Span> spans, int blanks) {
    if (blanks > 0) {
      spans.add(Span.plain(" ".repeat(blanks)));
    }
  }
}
