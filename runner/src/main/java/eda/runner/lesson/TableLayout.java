package eda.runner.lesson;

import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/**
 * Lays out tables so that no word is lost: columns as wide as their text, else with wrapped cells,
 * else a list of records.
 */
final class TableLayout {
  private static final int MOST_CELLS = 20_000;

  private final Context context;
  private final Inlines inlines;
  private final RecordLayout records;

  TableLayout(Context context, Inlines inlines) {
    this.context = context;
    this.inlines = inlines;
    this.records = new RecordLayout(context);
  }

  void table(TableBlock block) {
    Table table = read(block);
    int columns = table.header().size();
    if (context.linear() || columns * (long) (table.body().size() + 1) > MOST_CELLS) {
      records.table(table);
      return;
    }
    int available = context.page().width() - context.glyphs().column().length() * (columns - 1);
    Optional<int[]> widths =
        ColumnWidths.fit(table.naturalWidths(), table.leastWidths(), available);
    if (widths.isPresent()) {
      grid(table, widths.get());
    } else {
      records.table(table);
    }
  }

  private Table read(TableBlock block) {
    List<List<List<Span>>> rows = new ArrayList<>();
    List<TableCell.Alignment> alignments = new ArrayList<>();
    for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (rows.isEmpty()) {
          alignments(row, alignments);
        }
        rows.add(cells(row, rows.isEmpty() ? Style.of(Meaning.STRONG) : Style.PLAIN));
      }
    }
    return new Table(rows.get(0), rows.subList(1, rows.size()), alignments);
  }

  private List<List<Span>> cells(Node row, Style style) {
    List<List<Span>> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(inlines.of(cell, style));
    }
    return cells;
  }

  private static void alignments(Node row, List<TableCell.Alignment> alignments) {
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      TableCell.Alignment alignment = ((TableCell) cell).getAlignment();
      alignments.add(alignment == null ? TableCell.Alignment.LEFT : alignment);
    }
  }

  private void grid(Table table, int[] widths) {
    Glyphs glyphs = context.glyphs();
    StringBuilder rule = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      rule.append(i == 0 ? "" : String.valueOf(glyphs.rule()) + glyphs.crossing() + glyphs.rule());
      rule.append(glyphs.rule(widths[i]));
    }
    Span line = Span.of(rule.toString(), Meaning.FRAME);
    GridRow painter = new GridRow(glyphs.column(), widths, table.alignments());
    put(painter.rows(table.header()));
    context.page().add(line);
    List<List<Row>> body = new ArrayList<>();
    boolean wrapped = false;
    for (List<List<Span>> cells : table.body()) {
      List<Row> rows = painter.rows(cells);
      wrapped |= rows.size() > 1;
      body.add(rows);
    }
    for (int i = 0; i < body.size(); i++) {
      if (wrapped && i > 0) {
        context.page().add(line);
      }
      put(body.get(i));
    }
  }

  private void put(List<Row> rows) {
    for (Row row : rows) {
      context.page().add(row);
    }
  }
}
