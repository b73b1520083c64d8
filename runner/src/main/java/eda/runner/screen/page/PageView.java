package eda.runner.screen.page;

import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Sanitiser;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Cells;
import eda.runner.screen.KeyLine;
import eda.runner.screen.Signs;
import eda.runner.screen.SmallWindow;
import java.util.ArrayList;
import java.util.List;

/** Draws a {@link PageState}. */
public final class PageView {
  private PageView() {}

  /** Returns exactly {@code height} rows, none wider than {@code width}. */
  public static List<Row> view(PageState state, boolean unicode, int width, int height) {
    if (!SmallWindow.fits(width, height)) {
      return SmallWindow.rows(width, height);
    }
    Signs signs = Signs.of(unicode);
    List<Row> rows = new ArrayList<>();
    int to = Math.min(state.rows().size(), state.top() + height - PageState.FOOT);
    for (Row row : state.rows().subList(Math.min(state.top(), to), to)) {
      rows.add(Cells.cut(Cells.beside(Row.EMPTY, 1, row).trimmed(), width));
    }
    while (rows.size() < height - PageState.FOOT) {
      rows.add(Row.EMPTY);
    }
    rows.add(rule(state, to, unicode, width));
    String[][] keys = {{"q", "back"}, {"Space", "page"}, {signs.updown(), "scroll"}};
    rows.add(KeyLine.of(List.of(), keys, width));
    return rows;
  }

  private static Row rule(PageState state, int to, boolean unicode, int width) {
    Signs signs = Signs.of(unicode);
    int size = state.rows().size();
    boolean all = to == size && state.top() == 0;
    String place = " " + (all ? "all" : to == size ? "end" : to * 100L / size + "%") + " ";
    String named = Sanitiser.oneRow(state.title(), unicode);
    String title = Cells.cut(named, width - place.length() - 5, signs.more());
    int rest = width - CellWidth.width(title) - place.length() - 4;
    return Row.of(
        Span.of(signs.rule() + " ", Meaning.FRAME),
        Span.of(title, Meaning.STRONG),
        Span.of(" " + signs.rule().repeat(rest) + place + signs.rule(), Meaning.FRAME));
  }
}
