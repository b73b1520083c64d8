package eda.runner.screen.reader;

import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Sanitiser;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.WordWrap;
import eda.runner.screen.Cells;
import eda.runner.screen.Signs;
import eda.runner.screen.SnippetView;
import java.util.ArrayList;
import java.util.List;

/** What is predicted of a snippet and what it printed, in the lower third of the window. */
final class SnippetPanel {
  private static final int SIDE_BY_SIDE = 60;
  private static final int GAP = 2;

  private SnippetPanel() {}

  /** Returns the rows, a rule first; none when there is nothing to show. */
  static List<Row> rows(ReaderState state, Desk desk, Signs signs) {
    if (state.mode() instanceof Mode.Predicting mode) {
      return predicting(mode, desk, signs);
    }
    if (state.mode() instanceof Mode.Running mode) {
      String doing = mode.waiting().isEmpty() ? " runs" : ": " + mode.waiting();
      return List.of(
          rule(
              Sanitiser.oneRow(mode.trial().name() + doing, desk.typesetter().unicode()),
              desk,
              signs));
    }
    return state.mode() instanceof Mode.Ran ran ? ran(ran, desk, signs) : List.of();
  }

  /** Returns the last row that may stand at the top of what was printed. */
  static int furthest(ReaderState state, Mode.Ran ran) {
    Desk desk = state.desk();
    int size = contents(ran, desk, Signs.of(desk.typesetter().unicode())).size();
    return Math.max(0, size - room(desk));
  }

  private static int room(Desk desk) {
    return Math.max(1, desk.height() / 3 - 1);
  }

  private static List<Row> predicting(Mode.Predicting mode, Desk desk, Signs signs) {
    List<Row> rows = new ArrayList<>();
    rows.add(rule(mode.snippet().name() + " What does it print?", desk, signs));
    int from = Math.max(0, mode.lines().size() - room(desk) + 1);
    for (String line : mode.lines().subList(from, mode.lines().size())) {
      String shown = Sanitiser.oneRow(line, desk.typesetter().unicode());
      rows.add(Row.plain("  " + Cells.cut(shown, desk.width() - 3, signs.more())));
    }
    String typed = Cells.tail(mode.typed(), desk.width() - 4);
    rows.add(
        Row.of(Span.of("> ", Meaning.FRAME), Span.plain(typed), Span.of(" ", Meaning.SELECTED)));
    return rows;
  }

  private static List<Row> ran(Mode.Ran ran, Desk desk, Signs signs) {
    List<Row> all = contents(ran, desk, signs);
    int room = Math.min(room(desk), all.size());
    int from = Math.max(0, Math.min(ran.top(), all.size() - room));
    String more =
        all.size() > room ? " " + (from + 1) + "-" + (from + room) + " of " + all.size() : "";
    List<Row> rows = new ArrayList<>();
    rows.add(rule(ran.trial().name() + " It prints:" + more, desk, signs));
    rows.addAll(all.subList(from, from + room));
    return rows;
  }

  private static Row rule(String title, Desk desk, Signs signs) {
    String shown = Cells.cut(title, desk.width() - 6, signs.more());
    int rest = Math.max(0, desk.width() - CellWidth.width(shown) - 4);
    return Row.of(
        Span.of(signs.rule() + " ", Meaning.FRAME),
        Span.of(shown, Meaning.STRONG),
        Span.of(" " + signs.rule().repeat(rest), Meaning.FRAME));
  }

  private static List<Row> contents(Mode.Ran ran, Desk desk, Signs signs) {
    List<String> expected = ran.trial().prediction();
    if (expected.isEmpty()) {
      return printed(ran, desk.width(), desk);
    }
    List<Row> rows = new ArrayList<>(verdict(ran.verdict(), desk, signs));
    if (desk.width() < SIDE_BY_SIDE) {
      rows.addAll(printed(ran, desk.width(), desk));
      rows.addAll(expected(expected, desk.width(), desk));
      return rows;
    }
    int half = desk.width() / 2;
    List<Row> left = printed(ran, half - GAP, desk);
    List<Row> right = expected(expected, desk.width() - half, desk);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      Row row = i < left.size() ? left.get(i) : Row.EMPTY;
      rows.add(i < right.size() ? Cells.beside(row, half, right.get(i)) : row);
    }
    return rows;
  }

  private static List<Row> verdict(Verdict verdict, Desk desk, Signs signs) {
    Span mark =
        verdict.right()
            ? Span.of(signs.right() + " ", Meaning.OK)
            : Span.of(signs.other() + " ", Meaning.WARNING);
    return WordWrap.wrap(List.of(mark, Span.plain(verdict.summary())), desk.width());
  }

  private static List<Row> printed(Mode.Ran ran, int width, Desk desk) {
    return SnippetView.of(ran.run(), width, desk.typesetter().unicode());
  }

  private static List<Row> expected(List<String> lines, int width, Desk desk) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(Span.of("You expected:", Meaning.FAINT)));
    for (String line : lines) {
      String shown = Sanitiser.oneRow(line, desk.typesetter().unicode());
      rows.addAll(WordWrap.wrap(List.of(Span.plain(shown)), width));
    }
    return rows;
  }
}
