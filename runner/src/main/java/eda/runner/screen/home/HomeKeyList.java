package eda.runner.screen.home;

import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Cells;
import eda.runner.screen.Signs;
import java.util.List;

/** All keys of the first screen. */
final class HomeKeyList {
  private static final int COLUMN = 17;

  private HomeKeyList() {}

  static List<Row> rows(Signs signs) {
    return List.of(
        row(signs.updown() + "  j k", "choose"),
        row("Enter", "open what is chosen"),
        row("n", "choose the next step"),
        row("/  Esc", "search, everything"),
        row("r  p", "review, progress"),
        row("Ctrl-Z/L/T", "shell, redraw, mouse"),
        row("q", "quit"));
  }

  private static Row row(String keys, String what) {
    Row label = Row.of(Span.plain(" "), Span.of(keys, Meaning.KEY));
    return Cells.beside(label, COLUMN, Row.plain(what));
  }
}
