package eda.runner.lesson;

import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.WordWrap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows laid out so far, and what stands before each further row: bars, bullets, indents.
 *
 * <p>Indents stop at twelve levels, and before they leave less than twelve columns; from there on
 * markers run into the text.
 */
final class Page {
  private static final int DEEPEST = 12;
  private static final int NARROWEST = 12;

  private final List<Row> rows = new ArrayList<>();
  private final List<Indent> indents = new ArrayList<>();
  private final List<Span> pending = new ArrayList<>();
  private final List<Integer> blocks = new ArrayList<>();
  private final Map<String, Integer> anchors = new HashMap<>();
  private int width;
  private int gapDepth = -1;

  Page(int width) {
    this.width = width;
  }

  /** Columns left for text. */
  int width() {
    return width;
  }

  /** The row that will come next, gap included. */
  int nextRow() {
    return rows.size() + (gapDepth >= 0 ? 1 : 0);
  }

  /** Asks for an empty row before the next row, unless nothing stands above at this level. */
  void gap() {
    boolean first = indents.isEmpty() ? rows.isEmpty() : !indents.get(indents.size() - 1).used;
    if (!first && gapDepth < 0) {
      gapDepth = indents.size();
    }
  }

  /**
   * Puts {@code first} before the next row and {@code rest}, equally wide, before those after it.
   */
  void push(Span first, Span rest) {
    int columns = CellWidth.width(first.text());
    if (indents.size() >= DEEPEST || width - columns < NARROWEST) {
      if (!first.text().equals(rest.text())) {
        pending.add(first);
      }
      indents.add(new Indent(Span.plain(""), Span.plain("")));
    } else {
      width -= columns;
      indents.add(new Indent(first, rest));
    }
  }

  void pushIndent(int columns) {
    Span blanks = Span.plain(" ".repeat(columns));
    push(blanks, blanks);
  }

  /** Takes the last {@link #push} back. A marker that met no row gets one of its own. */
  void pop() {
    Indent last = indents.get(indents.size() - 1);
    if (!last.used && last.isMarker() || !last.used && !pending.isEmpty()) {
      add(Row.EMPTY);
    }
    indents.remove(indents.size() - 1);
    width += CellWidth.width(last.first.text());
    gapDepth = Math.min(gapDepth, indents.size());
  }

  /** Adds {@code spans} as a paragraph. */
  void wrap(List<Span> spans) {
    List<Span> text = spans;
    if (!pending.isEmpty()) {
      text = new ArrayList<>(pending);
      text.addAll(spans);
      pending.clear();
    }
    for (Row row : WordWrap.wrap(text, width)) {
      put(row);
    }
  }

  /** Adds a row that is no wider than {@link #width()}. */
  void add(Row row) {
    if (!pending.isEmpty()) {
      wrap(List.of());
      if (row.spans().isEmpty()) {
        return;
      }
    }
    put(row);
  }

  void add(Span... spans) {
    add(Row.of(spans));
  }

  List<Row> rows() {
    return rows;
  }

  /** Notes that a block of the document begins with the next row. */
  void startBlock() {
    blocks.add(nextRow());
  }

  /** Notes that links to {@code name} lead to the next row. */
  void anchor(String name) {
    anchors.putIfAbsent(name, nextRow());
  }

  List<Integer> blocks() {
    return blocks;
  }

  Map<String, Integer> anchors() {
    return anchors;
  }

  private void put(Row row) {
    if (gapDepth >= 0) {
      int depth = gapDepth;
      gapDepth = -1;
      rows.add(indented(Row.EMPTY, depth));
    }
    rows.add(indented(row, indents.size()));
    for (Indent indent : indents) {
      indent.used = true;
    }
  }

  private Row indented(Row row, int depth) {
    if (depth == 0) {
      return row;
    }
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < depth; i++) {
      Indent indent = indents.get(i);
      append(spans, indent.used ? indent.rest : indent.first);
    }
    spans.addAll(row.spans());
    return row.spans().isEmpty() ? new Row(spans).trimmed() : new Row(spans);
  }

  private static void append(List<Span> spans, Span span) {
    int last = spans.size() - 1;
    if (last >= 0 && spans.get(last).style().equals(span.style())) {
      spans.set(last, new Span(spans.get(last).text() + span.text(), span.style()));
    } else if (!span.text().isEmpty()) {
      spans.add(span);
    }
  }

  /** What stands before rows at one level; the first row may differ. */
  private static final class Indent {
    private final Span first;
    private final Span rest;
    private boolean used;

    Indent(Span first, Span rest) {
      this.first = first;
      this.rest = rest;
    }

    boolean isMarker() {
      return !first.text().equals(rest.text());
    }
  }
}
