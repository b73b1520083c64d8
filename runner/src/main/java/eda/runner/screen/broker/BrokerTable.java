package eda.runner.screen.broker;

import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.WordWrap;
import java.util.ArrayList;
import java.util.List;

/**
 * A table in aligned columns. Where it has no room, its pictures go first, then the places kept
 * free for marks, then long names are wrapped; where that isn't enough, and for a screen reader,
 * each row is a sentence.
 */
final class BrokerTable {
  private static final int LEAST_NAME = 8;
  private static final int INDENT = 2;

  private final List<Column> columns;
  private final List<Line> lines = new ArrayList<>();

  BrokerTable(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /** What a column holds. */
  enum Kind {
    /** A name that is not repeated as long as it is the same in the next row. */
    NAME,
    TEXT,
    /** It stands at the right side of its column. */
    NUMBER,
    /** A remark on what is left of it, without a title. */
    MARK,
    /** What only repeats something for the eye, without a title. */
    PICTURE
  }

  /**
   * A column.
   *
   * @param least the columns of the screen that it takes even when it is empty
   */
  record Column(String title, Kind kind, int least) {}

  /** One row, or the title of those that follow. */
  private record Line(List<Span> cells, boolean title) {}

  void add(Span... cells) {
    lines.add(new Line(List.of(cells), false));
  }

  /** Adds a line as wide as the table. */
  void title(Span... spans) {
    lines.add(new Line(List.of(spans), true));
  }

  /** Returns the rows, none where nothing was added. */
  List<Row> rows(LayoutOptions options) {
    if (lines.isEmpty()) {
      return List.of();
    }
    int[] widths = natural();
    return !options.linear() && fit(widths, options.width() - margin())
        ? drawn(widths)
        : told(options.width());
  }

  /** Rows below a title stand further in. */
  private int margin() {
    return lines.stream().anyMatch(Line::title) ? 1 + INDENT : 1;
  }

  private int[] natural() {
    int[] widths = new int[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(columns.get(i).least(), widest(i));
    }
    return widths;
  }

  private int widest(int column) {
    int widest = CellWidth.width(columns.get(column).title());
    for (Line line : lines) {
      int cell = line.title() ? 0 : CellWidth.width(line.cells().get(column).text());
      widest = Math.max(widest, cell);
    }
    return widest;
  }

  private boolean fit(int[] widths, int room) {
    for (int i = 0; i < widths.length && total(widths) > room; i++) {
      widths[i] = columns.get(i).kind() == Kind.PICTURE ? 0 : widths[i];
    }
    for (int i = 0; i < widths.length && total(widths) > room; i++) {
      widths[i] = columns.get(i).kind() == Kind.MARK ? widest(i) : widths[i];
    }
    while (total(widths) > room) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        boolean wraps = wraps(i) && widths[i] > LEAST_NAME;
        widest = wraps && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
      }
      if (widest < 0) {
        return false;
      }
      widths[widest]--;
    }
    return true;
  }

  private boolean wraps(int column) {
    Kind kind = columns.get(column).kind();
    return kind == Kind.NAME || kind == Kind.TEXT;
  }

  private int total(int[] widths) {
    int total = 0;
    for (int i = 0; i < widths.length; i++) {
      total += widths[i] == 0 ? 0 : widths[i] + gap(i);
    }
    return total;
  }

  private int gap(int column) {
    if (column == 0) {
      return 0;
    }
    return columns.get(column).kind() == Kind.MARK ? 1 : 2;
  }

  private List<Row> drawn(int[] widths) {
    List<Span> titles =
        columns.stream().map(column -> Span.of(column.title(), Meaning.FAINT)).toList();
    List<Row> rows = new ArrayList<>(drawn(titles, widths));
    List<Span> above = List.of();
    for (Line line : lines) {
      if (line.title()) {
        rows.addAll(indented(1, WordWrap.wrap(line.cells(), total(widths) + INDENT)));
        above = List.of();
      } else {
        rows.addAll(drawn(withoutRepeats(line.cells(), above), widths));
        above = line.cells();
      }
    }
    return rows;
  }

  private List<Span> withoutRepeats(List<Span> cells, List<Span> above) {
    List<Span> shown = new ArrayList<>(cells);
    for (int i = 0; i < above.size(); i++) {
      if (columns.get(i).kind() == Kind.NAME) {
        if (!cells.get(i).text().equals(above.get(i).text())) {
          break;
        }
        shown.set(i, Span.plain(""));
      }
    }
    return shown;
  }

  /** As many rows of the screen as the tallest cell has. */
  private List<Row> drawn(List<Span> cells, int[] widths) {
    List<List<Row>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      boolean shown = widths[i] > 0 && !cells.get(i).text().isEmpty();
      List<Row> rows =
          shown ? WordWrap.wrap(List.of(cells.get(i)), Math.max(2, widths[i])) : List.of();
      wrapped.add(rows);
      height = Math.max(height, rows.size());
    }
    List<Row> rows = new ArrayList<>();
    for (int at = 0; at < height; at++) {
      List<Span> spans = new ArrayList<>(List.of(Span.plain(" ".repeat(margin()))));
      for (int i = 0; i < widths.length; i++) {
        Row cell = at < wrapped.get(i).size() ? wrapped.get(i).get(at) : Row.EMPTY;
        spans.addAll(padded(cell, widths[i], i));
      }
      rows.add(new Row(spans).trimmed());
    }
    return rows;
  }

  private List<Span> padded(Row cell, int width, int column) {
    if (width == 0) {
      return List.of();
    }
    String free = " ".repeat(Math.max(0, width - cell.width()));
    boolean right = columns.get(column).kind() == Kind.NUMBER;
    List<Span> spans = new ArrayList<>();
    spans.add(Span.plain(" ".repeat(gap(column)) + (right ? free : "")));
    spans.addAll(cell.spans());
    spans.add(Span.plain(right ? "" : free));
    return spans;
  }

  private List<Row> told(int width) {
    List<Row> rows = new ArrayList<>();
    int margin = margin();
    for (Line line : lines) {
      int indent = line.title() ? 1 : margin;
      List<Span> spans = line.title() ? line.cells() : sentence(line.cells());
      List<Row> wrapped = WordWrap.wrap(spans, width - indent - INDENT);
      for (int i = 0; i < wrapped.size(); i++) {
        rows.addAll(indented(i == 0 ? indent : indent + INDENT, wrapped.subList(i, i + 1)));
      }
    }
    return rows;
  }

  private List<Span> sentence(List<Span> cells) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Column column = columns.get(i);
      if (cells.get(i).text().isEmpty() || column.kind() == Kind.PICTURE) {
        continue;
      }
      String before =
          column.kind() == Kind.MARK ? " " : (spans.isEmpty() ? "" : ", ") + column.title() + " ";
      spans.add(Span.plain(before));
      spans.add(cells.get(i));
    }
    return spans;
  }

  private static List<Row> indented(int columns, List<Row> rows) {
    List<Row> indented = new ArrayList<>();
    for (Row row : rows) {
      List<Span> spans = new ArrayList<>(List.of(Span.plain(" ".repeat(columns))));
      spans.addAll(row.spans());
      indented.add(new Row(spans));
    }
    return indented;
  }
}
