package eda.runner.lesson;

import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Direction;
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
  private final int measure;
  private final boolean aligned;
  private final int pageWidth;
  private final List<Integer> blocks = new ArrayList<>();
  private final Map<String, Integer> anchors = new HashMap<>();
  private int width;
  private int gapDepth = -1;
  private final Folds folds = new Folds();
  private int taken;

  Page(LayoutOptions options) {
    this.pageWidth = options.width();
    this.measure = options.measure();
    this.aligned = !options.linear();
    this.width = pageWidth;
  }

  /** Columns left for what is better wide: tables, code, drawings. */
  int width() {
    return width;
  }

  /** Columns left for prose. */
  int proseWidth() {
    return Math.min(width, Math.max(NARROWEST, measure - (pageWidth - width)));
  }

  /** The row that will come next, gap included. */
  int nextRow() {
    return taken + rows.size() + (gapDepth >= 0 ? 1 : 0);
  }

  /** Asks for an empty row before the next row, unless nothing stands above at this level. */
  void gap() {
    boolean first =
        indents.isEmpty() ? taken + rows.size() == 0 : !indents.get(indents.size() - 1).used;
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
    folds.leave(indents.size() + 1);
    gapDepth = Math.min(gapDepth, indents.size());
  }

  /**
   * Adds {@code spans} as a paragraph, at the right if it runs from right to left. Returns how wide
   * its widest row is.
   */
  int wrap(List<Span> spans) {
    List<Span> text = spans;
    if (!pending.isEmpty()) {
      text = new ArrayList<>(pending);
      text.addAll(spans);
      pending.clear();
    }
    int columns = proseWidth();
    boolean right = aligned && Direction.isRightToLeft(text);
    int widest = 0;
    for (Row row : WordWrap.wrap(text, columns)) {
      int width = row.width();
      widest = Math.max(widest, width);
      put(right && width > 0 ? shifted(row, columns - width) : row);
    }
    return right ? columns : widest;
  }

  private static Row shifted(Row row, int columns) {
    List<Span> spans = new ArrayList<>();
    spans.add(Span.plain(" ".repeat(columns)));
    spans.addAll(row.spans());
    return new Row(spans);
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

  /** The rows since this was last asked for. */
  List<Row> take() {
    List<Row> out = List.copyOf(rows);
    taken += out.size();
    rows.clear();
    return out;
  }

  /** Notes that a block of the document begins with the next row. */
  void startBlock() {
    blocks.add(nextRow());
  }

  /** Notes that links to {@code name} lead to the next row. */
  void anchor(String name) {
    anchors.putIfAbsent(name, nextRow());
  }

  /** The blocks begun since this was last asked for. */
  List<Integer> takeBlocks() {
    List<Integer> out = List.copyOf(blocks);
    blocks.clear();
    return out;
  }

  /**
   * The anchors set since this was last asked for; the first of one name is the one that counts.
   */
  Map<String, Integer> takeAnchors() {
    Map<String, Integer> out = Map.copyOf(anchors);
    anchors.clear();
    return out;
  }

  /** Notes that a part begins with the next row that can be folded away but for its summary. */
  void beginFold(boolean open) {
    folds.begin(indents.size(), nextRow(), open);
  }

  /** Notes that the rows of a part's summary end here. */
  void summarised() {
    folds.summarised(indents.size(), taken + rows.size());
  }

  /** Notes that a part ends here; whether one had begun. */
  boolean endFold() {
    return folds.end(indents.size(), taken + rows.size());
  }

  /** Where the summary of the part leads that began last. */
  String summaryTarget() {
    return folds.target(indents.size());
  }

  /** The parts that can be folded and ended since this was last asked for. */
  List<Fold> takeFolds() {
    return folds.take();
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
