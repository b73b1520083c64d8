package eda.runner.screen.reader;

import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Cells;
import eda.runner.screen.Signs;
import java.util.ArrayList;
import java.util.List;

/** All keys of the reader, for the smallest window, too. */
final class KeyList {
  private static final int COLUMN = 17;

  private KeyList() {}

  static List<Row> rows(Signs signs) {
    List<Row> rows = new ArrayList<>();
    rows.add(row(signs.updown() + "  j k", "a line"));
    rows.add(row("Space b  PgDn", "a page"));
    rows.add(row("g G  Home End", "the start, the end"));
    rows.add(row("o  f", "outline, fold or unfold"));
    rows.add(row("/  n N", "search, next, last"));
    rows.add(row("Tab 1-9  Enter", "choose, follow a link"));
    rows.add(row("r  s  e", "run snippet, stop, edit"));
    rows.add(row("Backspace", "back again"));
    rows.add(row("Ctrl-Z/L/T", "shell, redraw, mouse"));
    rows.add(row("Esc  q", "let go, quit"));
    return rows;
  }

  private static Row row(String keys, String what) {
    Row label = Row.of(Span.plain(" "), Span.of(keys, Meaning.KEY));
    return Cells.beside(label, COLUMN, Row.plain(what));
  }
}
