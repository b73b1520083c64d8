package eda.runner.screen.reader;

import eda.runner.lesson.Fold;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.Style;
import eda.runner.screen.Cells;
import eda.runner.screen.Signs;
import eda.runner.screen.SmallWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws a {@link ReaderState}: the page, beside it the outline, below it where one is. */
public final class ReaderView {
  private static final Style MATCH = Style.of(Meaning.SELECTED);
  private static final Style CURRENT = MATCH.with(Meaning.WARNING);
  private static final Style CHOSEN = MATCH.with(Meaning.STRONG);

  private ReaderView() {}

  /** Returns exactly {@code height} rows, none wider than {@code width}. */
  public static List<Row> view(ReaderState state, int width, int height) {
    Desk desk = state.desk().resized(width, height);
    Signs signs = Signs.of(desk.typesetter().unicode());
    if (desk.tooSmall()) {
      return SmallWindow.rows(width, height);
    }
    List<Row> footer = new ArrayList<>(SnippetPanel.rows(state, desk, signs));
    footer.addAll(Footer.rows(state, signs, width));
    List<Row> rows = new ArrayList<>(height);
    for (Row row : body(state, desk, signs).subList(0, height - footer.size())) {
      rows.add(Cells.cut(row, width));
    }
    rows.addAll(footer);
    return rows;
  }

  private static List<Row> body(ReaderState state, Desk desk, Signs signs) {
    if (state.mode() instanceof Mode.Keys) {
      return filled(KeyList.rows(signs), desk);
    }
    if (desk.outline() > 0) {
      return besideOutline(state, desk, signs);
    }
    if (state.mode() instanceof Mode.Outline outline) {
      return filled(OutlineList.of(state, outline.selected()).rows(desk, signs), desk);
    }
    return filled(page(state, desk), desk);
  }

  private static List<Row> besideOutline(ReaderState state, Desk desk, Signs signs) {
    int chosen = state.mode() instanceof Mode.Outline outline ? outline.selected() : -1;
    List<Row> outline = filled(OutlineList.of(state, chosen).rows(desk, signs), desk);
    List<Row> page = page(state, desk);
    List<Row> rows = new ArrayList<>();
    Span bar = Span.of(signs.bar(), Meaning.FRAME);
    for (int i = 0; i < desk.rows(); i++) {
      List<Span> right = new ArrayList<>(List.of(bar, Span.plain(" ")));
      right.addAll(i < page.size() ? page.get(i).spans() : List.of());
      rows.add(Cells.beside(outline.get(i), desk.outline() - 2, new Row(right).trimmed()));
    }
    return rows;
  }

  private static List<Row> filled(List<Row> rows, Desk desk) {
    List<Row> filled = new ArrayList<>(rows.subList(0, Math.min(rows.size(), desk.rows())));
    while (filled.size() < desk.rows()) {
      filled.add(Row.EMPTY);
    }
    return filled;
  }

  private static List<Row> page(ReaderState state, Desk desk) {
    List<Row> rows = new ArrayList<>();
    Sheet sheet = state.sheet();
    int row = state.place().top();
    for (int i = 0; i < desk.rows() && row < sheet.size(); i++, row = sheet.further(row, 1)) {
      rows.add(margined(marked(state, row), desk));
    }
    return rows;
  }

  private static Row margined(Row row, Desk desk) {
    return row.spans().isEmpty() ? row : Cells.beside(Row.EMPTY, desk.margin(), row);
  }

  /** With the sign of what is folded, where this is the summary of it. */
  private static Row folded(ReaderState state, Row row) {
    List<Span> spans = new ArrayList<>(row.spans());
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      Optional<Fold> fold = state.sheet().folding().startingWith(span);
      if (fold.isPresent() && !state.sheet().folding().isOpen(fold.get())) {
        String sign = Signs.of(state.desk().typesetter().unicode()).folded();
        spans.set(i, new Span(sign + span.text().substring(1), span.style(), span.target()));
        return new Row(spans);
      }
    }
    return row;
  }

  private static Row marked(ReaderState state, int number) {
    Row row = folded(state, state.sheet().row(number));
    Finding finding = state.finding();
    List<Stretch> matches = finding.matches();
    for (int i = finding.firstFrom(number); i < matches.size(); i++) {
      if (!matches.get(i).touches(number)) {
        break;
      }
      row = marked(row, number, matches.get(i), i == finding.current() ? CURRENT : MATCH);
    }
    return state.mode() instanceof Mode.Chosen chosen && chosen.link().at().touches(number)
        ? marked(row, number, chosen.link().at(), CHOSEN)
        : row;
  }

  private static Row marked(Row row, int number, Stretch stretch, Style style) {
    String text = row.text();
    int from = stretch.fromIn(number);
    if (number > stretch.row()) {
      from = Flow.lead(text);
    }
    int to = stretch.toIn(number, text.length());
    return from < to ? Cells.marked(row, from, to, style) : row;
  }
}
