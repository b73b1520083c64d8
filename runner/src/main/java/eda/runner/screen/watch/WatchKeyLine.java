package eda.runner.screen.watch;

import eda.runner.screen.Signs;
import eda.runner.screen.watch.WatchPage.WatchDeed;
import java.util.ArrayList;
import java.util.List;

/** Which keys matter on a page just now, the most important first. */
final class WatchKeyLine {
  private static final String[][] RESET = {
    {WatchKeys.YES, "start anew"}, {"any other key", "no"}, {"q", "quit"}
  };
  private static final String[][] COMPARE = {
    {WatchKeys.YES, "show it"}, {"any other key", "no"}, {"q", "quit"}
  };
  private static final String[][] KEYS = {{"q", "quit"}, {"any other key", "back"}};
  private static final String[] QUIT = {"q", "quit"};
  private static final String[] ALL = {"?", "keys"};
  private static final String[] EDIT = {"e", "edit"};
  private static final String[] HINT = {"h", "hint"};
  private static final String[] TASK = {"t", "task"};
  private static final String[] VERDICT = {"t", "verdict"};
  private static final String[] BACK = {"Esc", "verdict"};
  private static final String[] EVENTS = {"v", "events"};
  private static final String[] BROKER = {"l", "broker"};
  private static final String[] CHECK = {"r", "check"};
  private static final String[] FULL = {"f", "full"};
  private static final String[] SOLUTION = {"d", "solution"};
  private static final String[] NEXT = {"n", "next"};
  private static final String[] STOP = {"s", "stop"};
  private static final String[] PAGE = {"Space", "page"};

  private WatchKeyLine() {}

  static String[][] of(WatchState state, Signs signs) {
    if (state.page() instanceof WatchPage.Question question) {
      return question.deed() == WatchDeed.RESET ? RESET : COMPARE;
    }
    if (state.page() instanceof WatchPage.Keys) {
      return KEYS;
    }
    List<String[]> keys = new ArrayList<>();
    if (state.check().running()) {
      keys.add(STOP);
    }
    if (state.check().passed()) {
      keys.add(NEXT);
    }
    keys.addAll(ofPage(state, signs));
    if (state.scroll().furthest() > 0) {
      keys.add(PAGE);
    }
    if (!state.hasBroker()) {
      keys.remove(BROKER);
    }
    keys.add(NEXT);
    return keys.stream().distinct().toArray(String[][]::new);
  }

  private static List<String[]> ofPage(WatchState state, Signs signs) {
    WatchPage page = state.page();
    if (page instanceof WatchPage.Task) {
      return List.of(EDIT, HINT, ALL, QUIT, VERDICT, BROKER, EVENTS, SOLUTION);
    }
    if (page instanceof WatchPage.Hint) {
      String[] turn = {signs.sideways(), "turn"};
      return List.of(HINT, EDIT, ALL, QUIT, BACK, turn, TASK, SOLUTION);
    }
    if (page instanceof WatchPage.Broker) {
      return state.check().running()
          ? List.of(BACK, ALL, QUIT, EDIT, TASK, HINT)
          : List.of(CHECK, BACK, ALL, QUIT, EDIT, TASK, HINT);
    }
    if (page instanceof WatchPage.Events || page instanceof WatchPage.Difference) {
      return List.of(BACK, ALL, QUIT, EDIT, TASK, HINT);
    }
    if (state.check().running()) {
      return List.of(TASK, ALL, QUIT, BROKER, HINT, EDIT);
    }
    return state.check().passed()
        ? List.of(EVENTS, ALL, QUIT, BROKER, SOLUTION, TASK, EDIT)
        : List.of(EDIT, HINT, TASK, ALL, QUIT, BROKER, EVENTS, SOLUTION, FULL);
  }
}
