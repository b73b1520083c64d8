package eda.runner.screen.broker;

import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Cells;
import eda.runner.screen.Signs;
import java.util.List;

/** All keys of the screen of the brokers. */
final class BrokerKeyList {
  private static final int COLUMN = 17;

  private BrokerKeyList() {}

  static List<Row> rows(Signs signs) {
    return List.of(
        row("r", "look now"),
        row(signs.updown() + "  j k", "a line"),
        row("Space b", "a page"),
        row("g  G", "start, end"),
        row("Ctrl-Z/L/T", "shell, redraw, mouse"),
        row("q  Esc", "quit"));
  }

  private static Row row(String keys, String what) {
    return Cells.beside(Row.of(Span.of(keys, Meaning.KEY)), COLUMN, Row.plain(what));
  }
}
