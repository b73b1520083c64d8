package eda.runner.screen.watch;

import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Sanitiser;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.WordWrap;
import eda.runner.screen.Cells;
import eda.runner.screen.KeyLine;
import eda.runner.screen.Signs;
import eda.runner.screen.VerdictLook;
import eda.runner.screen.watch.WatchPage.WatchDeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows below the page: how the check stands, where one is, what was said, what keys do. */
final class WatchFoot {
  private static final int MOST_NOTES = 3;
  private static final int LEAST_SECTION = 8;
  private static final String RESET =
      "Start this exercise anew? Your version is put aside, and u brings it back.";
  private static final String COMPARE =
      "Show the solution beside your version? It is noted that you saw it.";

  private final WatchState state;
  private final VerdictLook look;
  private final Signs signs;
  private final int width;

  WatchFoot(WatchState state, VerdictLook look, int width) {
    this.state = state;
    this.look = look;
    this.signs = Signs.of(look.page().unicode());
    this.width = width;
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    status().ifPresent(status -> rows.add(Row.of(Span.plain(" "), status)));
    rows.add(rule());
    rows.addAll(said());
    rows.add(KeyLine.of(List.of(), WatchKeyLine.of(state, signs), width));
    return rows;
  }

  /** How the check stands, unless the page tells it itself. */
  private Optional<Span> status() {
    return tells(state.page()) ? Optional.empty() : WatchStatus.of(state.check(), look);
  }

  private static boolean tells(WatchPage page) {
    return page instanceof WatchPage.Question question
        ? tells(question.behind())
        : page instanceof WatchPage.Result || page instanceof WatchPage.Keys;
  }

  private Row rule() {
    WatchScroll scroll = state.scroll();
    String place = Sanitiser.oneRow(state.subject().place(), look.page().unicode());
    String right = " " + place + " " + signs.rule();
    String scrolled = " " + scroll.place() + " ";
    int room = Math.max(2, width - CellWidth.width(right + scrolled) - 5);
    String name = Sanitiser.oneRow(state.subject().exercise().name(), look.page().unicode());
    String shown = Cells.cut(name, room, signs.more());
    String section = section(room - CellWidth.width(shown));
    int rest = Math.max(0, room - CellWidth.width(shown) - CellWidth.width(section));
    return Row.of(
        Span.of(signs.rule() + " ", Meaning.FRAME),
        Span.of(shown, Meaning.STRONG),
        Span.of(section + " " + signs.rule().repeat(rest), Meaning.FRAME),
        Span.of(right, Meaning.FRAME),
        Span.of(scrolled, scroll.top() < scroll.furthest() ? Meaning.WARNING : Meaning.FRAME),
        Span.of(signs.rule(), Meaning.FRAME));
  }

  private String section(int room) {
    String section = " " + signs.under() + " " + title(state.page());
    return room < LEAST_SECTION ? "" : Cells.cut(section, room, signs.more());
  }

  private static String title(WatchPage page) {
    if (page instanceof WatchPage.Task) {
      return "task";
    }
    if (page instanceof WatchPage.Hint) {
      return "hint";
    }
    if (page instanceof WatchPage.Events) {
      return "events";
    }
    if (page instanceof WatchPage.Broker) {
      return "broker";
    }
    if (page instanceof WatchPage.Difference) {
      return "solution";
    }
    if (page instanceof WatchPage.Keys) {
      return "keys";
    }
    return page instanceof WatchPage.Question question ? title(question.behind()) : "verdict";
  }

  /** The question that is open, or what the last key led to. */
  private List<Row> said() {
    String text = state.note();
    if (state.page() instanceof WatchPage.Question question) {
      text = question.deed() == WatchDeed.RESET ? RESET : COMPARE;
    }
    if (text.isEmpty()) {
      return List.of();
    }
    String shown = Sanitiser.oneRow(text, look.page().unicode());
    List<Row> rows = WordWrap.wrap(List.of(Span.of(shown, Meaning.WARNING)), width);
    return rows.subList(0, Math.min(MOST_NOTES, rows.size()));
  }
}
