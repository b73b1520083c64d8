package eda.runner.screen.reader;

import eda.runner.screen.Step;
import java.util.List;

/** What keys do, by {@link Mode}. */
final class ReaderKeys {
  private ReaderKeys() {}

  static Step<ReaderState, ReaderEffect> key(ReaderState state, String key) {
    if (state.mode() instanceof Mode.Typing typing) {
      return SearchKeys.typed(state, typing, key).stay();
    }
    if (state.mode() instanceof Mode.Predicting predicting) {
      return SnippetKeys.typed(state, predicting, key);
    }
    if (key.equals("q")) {
      return state.ask(new ReaderEffect.Quit());
    }
    if (state.mode() instanceof Mode.Keys) {
      return state.in(Mode.READING).stay();
    }
    if (state.mode() instanceof Mode.Outline outline) {
      return outline(state, outline.selected(), key).stay();
    }
    if (state.mode() instanceof Mode.Running) {
      return SnippetKeys.running(state, key);
    }
    return state.mode() instanceof Mode.Ran ran
        ? SnippetKeys.ran(state, ran, key)
        : reading(state, key);
  }

  /** The same as the keys for a line, except where text is typed or any key leads back. */
  static Step<ReaderState, ReaderEffect> wheel(ReaderState state, int rows) {
    Step<ReaderState, ReaderEffect> step = state.stay();
    Mode mode = state.mode();
    if (mode instanceof Mode.Typing
        || mode instanceof Mode.Predicting
        || mode instanceof Mode.Keys) {
      return step;
    }
    for (int i = 0; i < Math.abs(rows); i++) {
      step = key(step.state(), rows < 0 ? "up" : "down");
    }
    return step;
  }

  /** Only moved, by the keys that scroll. */
  static ReaderState turned(ReaderState state, String key) {
    return moved(state.in(Mode.READING), key);
  }

  private static Step<ReaderState, ReaderEffect> reading(ReaderState state, String key) {
    return switch (key) {
      case "enter" ->
          state.mode() instanceof Mode.Chosen chosen
              ? LinkKeys.follow(state, chosen.link())
              : scrolled(state, 1).stay();
      case "backspace" -> state.back();
      case "tab" -> LinkKeys.next(state).stay();
      case "shift-tab" -> LinkKeys.previous(state).stay();
      case "1", "2", "3", "4", "5", "6", "7", "8", "9" ->
          LinkKeys.number(state, key.charAt(0) - '0').stay();
      case "/" -> state.in(Mode.Typing.from(state)).stay();
      case "n" -> SearchKeys.next(state).stay();
      case "N" -> SearchKeys.previous(state).stay();
      case "r" -> SnippetKeys.run(state);
      case "e" -> SnippetKeys.edit(state);
      case "o" -> openOutline(state).stay();
      case "f" -> FoldKeys.turn(state).stay();
      case "?" -> state.in(new Mode.Keys()).stay();
      case "escape" -> state.finding(Finding.NONE).in(Mode.READING).stay();
      default -> moved(state, key).stay();
    };
  }

  private static ReaderState moved(ReaderState state, String key) {
    int page = Math.max(1, state.desk().rows() - 2);
    return switch (key) {
      case "down", "j" -> scrolled(state, 1);
      case "up", "k" -> scrolled(state, -1);
      case "pagedown", " " -> scrolled(state, page);
      case "pageup", "b" -> scrolled(state, -page);
      case "home", "g" -> scrolled(state, -state.sheet().size());
      case "end", "G" -> scrolled(state, state.sheet().size());
      default -> state.mode() instanceof Mode.Reading ? state.in(Mode.READING) : state;
    };
  }

  /** A chosen link stays so while it is on the screen. */
  private static ReaderState scrolled(ReaderState state, int rows) {
    ReaderState moved = state.scrolled(rows);
    if (moved.mode() instanceof Mode.Chosen chosen) {
      return moved.onScreen(chosen.link().at().row()) ? moved : moved.in(Mode.READING);
    }
    return moved.in(Mode.READING);
  }

  private static ReaderState openOutline(ReaderState state) {
    if (state.sheet().headings().isEmpty()) {
      return state.noting("This page has no headings.");
    }
    return state.in(new Mode.Outline(Math.max(0, state.sheet().section(state.place().top()))));
  }

  private static ReaderState outline(ReaderState state, int selected, String key) {
    List<?> headings = state.sheet().headings();
    int page = state.desk().rows();
    return switch (key) {
      case "enter" -> state.jumped(state.sheet().headings().get(selected).row());
      case "o", "escape", "backspace" -> state.in(Mode.READING);
      case "?" -> state.in(new Mode.Keys());
      case "down", "j", "tab" -> selecting(state, selected + 1);
      case "up", "k", "shift-tab" -> selecting(state, selected - 1);
      case "pagedown", " " -> selecting(state, selected + page);
      case "pageup", "b" -> selecting(state, selected - page);
      case "home", "g" -> selecting(state, 0);
      case "end", "G" -> selecting(state, headings.size());
      default -> state;
    };
  }

  private static ReaderState selecting(ReaderState state, int index) {
    int last = state.sheet().headings().size() - 1;
    return state.in(new Mode.Outline(Math.max(0, Math.min(last, index))));
  }
}
