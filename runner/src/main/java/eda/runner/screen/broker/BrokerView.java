package eda.runner.screen.broker;

import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Cells;
import eda.runner.screen.KeyLine;
import eda.runner.screen.Signs;
import eda.runner.screen.SmallWindow;
import java.util.ArrayList;
import java.util.List;

/** Draws a {@link BrokerState}. */
public final class BrokerView {
  private BrokerView() {}

  /** Returns exactly {@code height} rows, none wider than {@code width}. */
  public static List<Row> view(BrokerState state, int width, int height) {
    if (!SmallWindow.fits(width, height)) {
      return SmallWindow.rows(width, height);
    }
    List<Row> rows = new ArrayList<>();
    int to = Math.min(state.rows().size(), state.top() + height - BrokerState.FOOT);
    for (Row row : state.rows().subList(Math.min(state.top(), to), to)) {
      rows.add(Cells.cut(Cells.beside(Row.EMPTY, 1, row).trimmed(), width));
    }
    while (rows.size() < height - BrokerState.FOOT) {
      rows.add(Row.EMPTY);
    }
    rows.add(rule(state, to, width));
    rows.add(KeyLine.of(List.of(), keys(state), width));
    return rows;
  }

  private static Row rule(BrokerState state, int to, int width) {
    Signs signs = Signs.of(state.page().unicode());
    String title = state.keys() ? "keys" : "broker";
    String place = " " + place(state, to) + " ";
    int rest = width - title.length() - place.length() - 4;
    return Row.of(
        Span.of(signs.rule() + " ", Meaning.FRAME),
        Span.of(title, Meaning.STRONG),
        Span.of(" " + signs.rule().repeat(rest) + place + signs.rule(), Meaning.FRAME));
  }

  private static String place(BrokerState state, int to) {
    int size = state.rows().size();
    if (to == size) {
      return state.top() == 0 ? "all" : "end";
    }
    return state.top() == 0 ? "top" : to * 100L / size + "%";
  }

  private static String[][] keys(BrokerState state) {
    Signs signs = Signs.of(state.page().unicode());
    return state.keys()
        ? new String[][] {{"q", "quit"}, {"any other key", "back"}}
        : new String[][] {
          {"q", "quit"}, {"r", "look now"}, {"?", "keys"}, {signs.updown(), "scroll"}
        };
  }
}
