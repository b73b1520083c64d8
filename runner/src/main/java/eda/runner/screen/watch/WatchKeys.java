package eda.runner.screen.watch;

import eda.runner.screen.watch.WatchPage.WatchDeed;
import eda.runner.screen.watch.WatchState.Effect;
import eda.runner.screen.watch.WatchState.Next;

/** What keys do on the exercise screen. */
final class WatchKeys {
  /** The one key that confirms. */
  static final String YES = "y";

  private static final WatchPage RESULT = new WatchPage.Result(false);

  private WatchKeys() {}

  static Next key(WatchState state, String key) {
    if (key.equals("q")) {
      return state.ask(Effect.QUIT);
    }
    if (state.page() instanceof WatchPage.Question question) {
      return answered(state.over(question.behind()), question.deed(), key);
    }
    if (state.page() instanceof WatchPage.Keys keys) {
      return state.turned(keys.behind()).stay();
    }
    return switch (key) {
      case "r" -> state.checkAgain();
      case "s" -> state.check().running() ? state.ask(Effect.STOP) : state.stay();
      case "e" -> state.ask(Effect.EDIT);
      case "n" -> state.ask(Effect.NEXT);
      case "p" -> state.ask(Effect.PREVIOUS);
      case "h" -> hint(state);
      case "d" -> solution(state);
      case "x" -> asking(state, WatchDeed.RESET).stay();
      case "u" -> state.ask(Effect.UNDO);
      case "l" -> broker(state);
      default -> turned(state, key).stay();
    };
  }

  private static Next answered(WatchState state, WatchDeed deed, String key) {
    if (!key.equals(YES)) {
      return state.stay();
    }
    return deed == WatchDeed.RESET
        ? state.ask(Effect.RESET)
        : state.helped(state.help().sawSolution()).ask(Effect.COMPARE);
  }

  private static WatchState asking(WatchState state, WatchDeed deed) {
    return state.over(new WatchPage.Question(deed, state.page()));
  }

  private static Next broker(WatchState state) {
    if (!state.hasBroker()) {
      return state.stay();
    }
    return state.page() instanceof WatchPage.Broker
        ? state.turned(RESULT).stay()
        : state.turned(WatchPage.Broker.UNSEEN).ask(Effect.LOOK);
  }

  /** What was seen once needs no question any more. */
  private static Next solution(WatchState state) {
    return state.help().solution()
        ? state.ask(Effect.COMPARE)
        : asking(state, WatchDeed.COMPARE).stay();
  }

  /** Leads to the last hint that was shown; there, to one more. */
  private static Next hint(WatchState state) {
    int count = state.subject().hints().size();
    int shown = Math.min(state.help().hints(), count);
    if (count == 0) {
      return state
          .noting("This exercise has no hints. d compares your version with a solution.")
          .stay();
    }
    if (shown > 0 && !(state.page() instanceof WatchPage.Hint)) {
      return state.turned(new WatchPage.Hint(shown)).stay();
    }
    int last = state.page() instanceof WatchPage.Hint hint ? hint.number() : 0;
    if (last < shown) {
      return state.turned(new WatchPage.Hint(last + 1)).stay();
    }
    if (shown == count) {
      return state.noting("That is the last hint. d compares with a solution.").stay();
    }
    WatchState next = state.turned(new WatchPage.Hint(shown + 1));
    return next.helped(state.help().hinted(shown + 1)).ask(Effect.RECORD_HINT);
  }

  private static WatchState turned(WatchState state, String key) {
    WatchPage page = state.page();
    return switch (key) {
      case "t" -> state.turned(page instanceof WatchPage.Task ? RESULT : new WatchPage.Task());
      case "v" -> state.turned(page instanceof WatchPage.Events ? RESULT : new WatchPage.Events());
      case "f" -> state.turned(new WatchPage.Result(!page.equals(new WatchPage.Result(true))));
      case "?" -> state.turned(new WatchPage.Keys(page));
      case "enter", "escape" -> page.equals(RESULT) ? state : state.turned(RESULT);
      case "left" -> hint(state, -1);
      case "right" -> hint(state, 1);
      default -> state.scrolled(scrolled(state.scroll(), key));
    };
  }

  /** Turns among the hints that were shown. */
  private static WatchState hint(WatchState state, int by) {
    if (state.page() instanceof WatchPage.Hint hint) {
      int shown = Math.min(state.help().hints(), state.subject().hints().size());
      int to = Math.max(1, Math.min(shown, hint.number() + by));
      return to == hint.number() ? state : state.turned(new WatchPage.Hint(to));
    }
    return state;
  }

  private static WatchScroll scrolled(WatchScroll scroll, String key) {
    return switch (key) {
      case "up", "k" -> scroll.by(-1);
      case "down", "j" -> scroll.by(1);
      case "pageup", "b" -> scroll.byPage(-1);
      case "pagedown", " " -> scroll.byPage(1);
      case "home", "g" -> scroll.toStart();
      case "end", "G" -> scroll.toEnd();
      default -> scroll;
    };
  }
}
