package eda.runner.screen.watch;

import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Cells;
import eda.runner.screen.Signs;
import java.util.List;

/** All keys of the exercise screen, for the smallest window, too. */
final class WatchKeyList {
  private static final int COLUMN = 17;

  private WatchKeyList() {}

  /**
   * @param broker whether the exercise has one that can be looked into
   */
  static List<Row> rows(Signs signs, boolean broker) {
    return List.of(
        row("e  r  s", "edit, check, stop"),
        row("t  Esc", "task, verdict"),
        row("h  " + signs.sideways(), "next hint, seen ones"),
        broker ? row("v  f  l", "events, full, broker") : row("v  f", "events, all details"),
        row("d", "solution beside yours"),
        row("x  u", "start anew, undo"),
        row("n  p", "next, previous"),
        row(signs.updown() + "  Space b", "a line, a page"),
        row("Ctrl-Z/L/T", "shell, redraw, mouse"),
        row("q", "quit"));
  }

  private static Row row(String keys, String what) {
    return Cells.beside(Row.of(Span.of(keys, Meaning.KEY)), COLUMN, Row.plain(what));
  }
}
