package eda.runner.screen.reader;

import eda.runner.lesson.Heading;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.Style;
import eda.runner.screen.Cells;
import eda.runner.screen.Signs;
import java.util.ArrayList;
import java.util.List;

/**
 * The headings of a page, one a row.
 *
 * @param current the section one reads, -1 above the first one
 * @param chosen the heading that Enter leads to, -1 when the keys are elsewhere
 */
record OutlineList(List<Heading> headings, int current, int chosen) {
  private static final int DEEPEST = 4;

  static OutlineList of(ReaderState state, int chosen) {
    Sheet sheet = state.sheet();
    return new OutlineList(sheet.headings(), sheet.section(state.place().top()), chosen);
  }

  /** Returns the rows that the window has room for, among them the heading that matters. */
  List<Row> rows(Desk desk, Signs signs) {
    int width = (desk.outline() > 0 ? desk.outline() - 2 : desk.width()) - 2;
    int focus = chosen >= 0 ? chosen : current;
    int room = desk.rows();
    int from = Math.max(0, Math.min(focus - room / 2, headings.size() - room));
    List<Row> rows = new ArrayList<>();
    for (int i = from; i < Math.min(headings.size(), from + room); i++) {
      rows.add(row(i, width, signs));
    }
    return rows;
  }

  private Row row(int index, int width, Signs signs) {
    Heading heading = headings.get(index);
    int indent = 2 * (Math.min(DEEPEST, heading.level()) - 1);
    String title = Cells.cut(heading.title(), width - indent, signs.more());
    return Row.of(
        Span.plain(" ".repeat(indent + 1)), new Span(title.isEmpty() ? " " : title, style(index)));
  }

  private Style style(int index) {
    if (index == chosen) {
      return Style.of(Meaning.SELECTED);
    }
    return index == current ? Style.of(Meaning.HEADING_2) : Style.PLAIN;
  }
}
