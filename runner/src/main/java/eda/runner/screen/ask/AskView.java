package eda.runner.screen.ask;

import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Cells;
import eda.runner.screen.KeyLine;
import eda.runner.screen.ScreenEvent;
import eda.runner.screen.Signs;
import eda.runner.screen.SmallWindow;
import java.util.ArrayList;
import java.util.List;

/** Draws an {@link AskState}. */
public final class AskView {
  private static final int FOOT = 2;
  private static final String[][] TYPED = {{"Enter", "answer"}, {"?", "hint"}, {"quit", "leave"}};
  private static final String[][] LAST = {
    {"?", "hint"}, {"q", "quit"}, {"s", "skip"}, {"b", "back"}
  };

  private AskView() {}

  /** Returns exactly {@code height} rows, none wider than {@code width}. */
  public static List<Row> view(AskState state, LayoutOptions options, int width, int height) {
    if (!SmallWindow.fits(width, height)) {
      return SmallWindow.rows(width, height);
    }
    Signs signs = Signs.of(options.unicode());
    int room = height - FOOT;
    DraftRows draft = DraftRows.of(state.draft(), options.within(width), true);
    int begin = begin(state, draft);
    int size = begin + draft.rows().size();
    int top = top(state, size, begin + draft.cursor(), room);
    List<Row> all = new ArrayList<>(state.rows());
    if (begin > all.size()) {
      all.add(Row.EMPTY);
    }
    all.addAll(draft.rows());
    List<Row> rows = new ArrayList<>(all.subList(top, Math.min(size, top + room)));
    while (rows.size() < room) {
      rows.add(Row.EMPTY);
    }
    rows.add(rule(size, top + room, signs, width));
    rows.add(keys(state.draft(), signs, width));
    return rows.stream().map(row -> Cells.cut(row, width)).toList();
  }

  /** Returns the place in the draft that a click is at, -1 for none. */
  static int placeAt(AskState state, ScreenEvent.Click click) {
    int room = click.height() - FOOT;
    if (!SmallWindow.fits(click.width(), click.height()) || click.row() >= room) {
      return -1;
    }
    LayoutOptions options = LayoutOptions.plain(click.width());
    DraftRows draft = DraftRows.of(state.draft(), options, true);
    int begin = begin(state, draft);
    int top = top(state, begin + draft.rows().size(), begin + draft.cursor(), room);
    return draft.placeAt(top + click.row() - begin);
  }

  /** The row at which the draft begins: below the page, and below an empty row. */
  private static int begin(AskState state, DraftRows draft) {
    return state.rows().size() + (draft.rows().isEmpty() ? 0 : 1);
  }

  private static int top(AskState state, int size, int cursor, int room) {
    int top = Math.max(0, Math.min(state.top(), size - room));
    if (!state.following()) {
      return top;
    }
    // Some rows before and behind the one the keys are at, so that an option is seen as a whole.
    int margin = room / 3;
    int lowest = Math.max(0, Math.min(cursor - margin, size - room));
    int highest = Math.max(0, Math.min(cursor + margin - room, size - room));
    return Math.min(lowest, Math.max(highest, top));
  }

  private static Row rule(int size, int bottom, Signs signs, int width) {
    String rows = size - bottom == 1 ? " more row, PgDn " : " more rows, PgDn ";
    String more = bottom < size ? " " + (size - bottom) + rows : "";
    int rest = Math.max(0, width - more.length() - 1);
    return Row.of(
        Span.of(signs.rule().repeat(rest), Meaning.FRAME),
        Span.of(more, Meaning.WARNING),
        Span.of(signs.rule(), Meaning.FRAME));
  }

  /** The first and the last key of a prompt matter most. */
  private static String fitted(String prompt, int width) {
    List<String> keys = new ArrayList<>(List.of(prompt.split(", ", -1)));
    while (keys.size() > 2 && CellWidth.width(String.join(", ", keys)) > width) {
      keys.remove(keys.size() - 2);
    }
    return String.join(", ", keys);
  }

  private static Row keys(Draft draft, Signs signs, int width) {
    if (draft instanceof Draft.OneKey one) {
      String prompt = fitted(one.prompt(), width - 1);
      return Row.of(Span.of(prompt, Meaning.FAINT), Span.of(" ", Meaning.SELECTED));
    }
    if (draft instanceof Draft.Typed) {
      return KeyLine.of(List.of(), TYPED, width);
    }
    List<String[]> keys = new ArrayList<>();
    if (draft instanceof Draft.Picks picks) {
      keys.add(new String[] {"1-" + picks.options().size(), picks.several() ? "mark" : "choose"});
    } else if (draft instanceof Draft.Order) {
      keys.add(new String[] {signs.updown(), "choose"});
      keys.add(new String[] {signs.sideways(), "move"});
    } else {
      keys.add(new String[] {"A B " + signs.sideways(), "match"});
    }
    keys.add(new String[] {"Enter", "answer"});
    keys.addAll(List.of(LAST));
    return KeyLine.of(List.of(), keys.toArray(String[][]::new), width);
  }
}
