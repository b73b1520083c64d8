package eda.runner.screen.home;

import eda.runner.screen.ScreenEvent;
import eda.runner.screen.Step;
import eda.runner.screen.home.HomeState.Mode;

/** How one state of the first screen follows from another. */
public final class HomeSteps {
  private static final int PAGE = 10;

  private HomeSteps() {}

  /** Returns what follows from the event. */
  public static Step<HomeState, HomeEffect> step(HomeState state, ScreenEvent event) {
    if (event instanceof ScreenEvent.Key key) {
      return key(state, key.name());
    }
    if (event instanceof ScreenEvent.Wheel wheel) {
      return isChoosing(state) ? state.moved(wheel.rows()).stay() : state.stay();
    }
    if (event instanceof ScreenEvent.Click click) {
      return isChoosing(state) ? clicked(state, click) : state.stay();
    }
    if (event instanceof HomeEvent.Back back) {
      return state.back(back.map()).stay();
    }
    if (event instanceof HomeEvent.Refused refused) {
      return state.in(new Mode.Choosing(refused.reason())).stay();
    }
    if (event instanceof HomeEvent.Due due) {
      return state.due(due.questions()).stay();
    }
    return event instanceof ScreenEvent.Closed ? state.ask(new HomeEffect.Quit()) : state.stay();
  }

  private static boolean isChoosing(HomeState state) {
    return state.mode() instanceof Mode.Choosing || state.mode() instanceof Mode.Searching;
  }

  /** The first click chooses a place, the second one opens it. */
  private static Step<HomeState, HomeEffect> clicked(HomeState state, ScreenEvent.Click click) {
    int place = HomeView.placeAt(state, click);
    if (place < 0) {
      return state.stay();
    }
    return place == state.chosen() ? open(state) : state.choosing(place).stay();
  }

  private static Step<HomeState, HomeEffect> key(HomeState state, String key) {
    if (state.mode() instanceof Mode.Searching searching && searching.typing()) {
      return typed(state, searching.query(), key).stay();
    }
    if (key.equals("q")) {
      return state.ask(new HomeEffect.Quit());
    }
    if (state.mode() instanceof Mode.Welcome welcome) {
      return welcome(state, welcome.page(), key);
    }
    return state.mode() instanceof Mode.Keys ? state.in(Mode.CHOOSING).stay() : chose(state, key);
  }

  private static Step<HomeState, HomeEffect> welcome(HomeState state, int page, String key) {
    if (key.equals("escape") || page + 1 == Welcome.pages()) {
      return state.in(Mode.CHOOSING).ask(new HomeEffect.Welcomed());
    }
    return state.in(new Mode.Welcome(page + 1)).stay();
  }

  private static Step<HomeState, HomeEffect> chose(HomeState state, String key) {
    return switch (key) {
      case "enter" -> open(state);
      case "r" -> state.ask(new HomeEffect.Open("review"));
      case "p" -> state.ask(new HomeEffect.Open("stats"));
      case "/" -> state.searching("", true).stay();
      case "?" -> state.in(new Mode.Keys()).stay();
      case "escape" -> state.in(Mode.CHOOSING).stay();
      case "n" -> state.in(Mode.CHOOSING).moved(state.map().next() - state.chosen()).stay();
      default -> moved(noted(state), key).stay();
    };
  }

  /** A note goes with the next key. */
  private static HomeState noted(HomeState state) {
    return state.mode() instanceof Mode.Choosing ? state.in(Mode.CHOOSING) : state;
  }

  private static Step<HomeState, HomeEffect> open(HomeState state) {
    return state.shown().isEmpty()
        ? state.stay()
        : state.ask(new HomeEffect.Open(state.map().stops().get(state.chosen()).command()));
  }

  private static HomeState moved(HomeState state, String key) {
    int all = state.map().stops().size();
    return switch (key) {
      case "down", "j", "tab" -> state.moved(1);
      case "up", "k", "shift-tab" -> state.moved(-1);
      case "pagedown", " " -> state.moved(PAGE);
      case "pageup", "b" -> state.moved(-PAGE);
      case "home", "g" -> state.moved(-all);
      case "end", "G" -> state.moved(all);
      default -> state;
    };
  }

  private static HomeState typed(HomeState state, String query, String key) {
    return switch (key) {
      case "enter" -> state.searching(query, false);
      case "escape" -> state.in(Mode.CHOOSING);
      case "down", "tab" -> state.moved(1);
      case "up", "shift-tab" -> state.moved(-1);
      case "ctrl-u" -> state.searching("", true);
      case "backspace" ->
          query.isEmpty()
              ? state.in(Mode.CHOOSING)
              : state.searching(
                  query.substring(0, query.offsetByCodePoints(query.length(), -1)), true);
      default -> isText(key) ? state.searching(query + key, true) : state;
    };
  }

  private static boolean isText(String key) {
    return key.codePointCount(0, key.length()) == 1 && !Character.isISOControl(key.codePointAt(0));
  }
}
