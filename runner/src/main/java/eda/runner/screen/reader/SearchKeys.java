package eda.runner.screen.reader;

import java.util.List;

/** What keys do to a search. */
final class SearchKeys {
  private SearchKeys() {}

  /** A key while the search is typed: each one searches anew from where one came from. */
  static ReaderState typed(ReaderState state, Mode.Typing typing, String key) {
    String query = typing.query();
    return switch (key) {
      case "enter" -> state.in(Mode.READING);
      case "escape" -> left(state, typing);
      case "backspace" ->
          query.isEmpty()
              ? left(state, typing)
              : searched(
                  state, typing, query.substring(0, query.offsetByCodePoints(query.length(), -1)));
      case "ctrl-u" -> searched(state, typing, "");
      default -> isText(key) ? searched(state, typing, query + key) : state;
    };
  }

  static boolean isText(String key) {
    return key.codePointCount(0, key.length()) == 1 && !Character.isISOControl(key.codePointAt(0));
  }

  private static ReaderState left(ReaderState state, Mode.Typing typing) {
    return begun(state, typing).finding(Finding.NONE).in(Mode.READING);
  }

  private static ReaderState searched(ReaderState state, Mode.Typing typing, String query) {
    return shown(
        begun(state, typing)
            .in(typing.of(query))
            .finding(Finding.of(state.sheet(), query, typing.from().top())));
  }

  /** As it was when the search began. */
  private static ReaderState begun(ReaderState state, Mode.Typing typing) {
    return state.turned(typing.turned()).at(typing.from());
  }

  static ReaderState next(ReaderState state) {
    return moved(state, 1);
  }

  static ReaderState previous(ReaderState state) {
    return moved(state, -1);
  }

  private static ReaderState moved(ReaderState state, int by) {
    Finding finding = state.finding();
    int count = finding.matches().size();
    if (count == 0) {
      return state.noting(
          finding.isEmpty() ? "Type / and a word first." : "Not found: " + finding.query());
    }
    int index = onScreen(state) ? finding.current() + by : nearest(state, by);
    return shown(state.in(Mode.READING).finding(finding.at(Math.floorMod(index, count))));
  }

  private static boolean onScreen(ReaderState state) {
    int row = state.finding().matches().get(state.finding().current()).row();
    return state.onScreen(row);
  }

  /** Whoever scrolled on goes on from there. */
  private static int nearest(ReaderState state, int by) {
    int first = state.finding().firstFrom(state.place().top());
    return by > 0 ? first : first - 1;
  }

  private static ReaderState shown(ReaderState state) {
    List<Stretch> matches = state.finding().matches();
    return matches.isEmpty() ? state : state.showing(matches.get(state.finding().current()).row());
  }
}
