package eda.runner.screen;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.WordWrap;
import eda.runner.screen.ask.AskState;
import eda.runner.screen.ask.AskView;
import eda.runner.screen.ask.Draft;
import eda.runner.screen.home.CourseMap;
import eda.runner.screen.home.HomeEffect;
import eda.runner.screen.home.HomeEvent;
import eda.runner.screen.home.HomeState;
import eda.runner.screen.home.HomeSteps;
import eda.runner.screen.home.HomeView;
import eda.runner.screen.home.Stop;
import eda.runner.screen.page.PageState;
import eda.runner.screen.page.PageView;
import eda.runner.screen.reader.Desk;
import eda.runner.screen.reader.ReaderEffect;
import eda.runner.screen.reader.ReaderEvent;
import eda.runner.screen.reader.ReaderPage;
import eda.runner.screen.reader.ReaderState;
import eda.runner.screen.reader.ReaderSteps;
import eda.runner.screen.reader.ReaderView;
import eda.runner.screen.reader.Typesetter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/**
 * Whatever is pressed and clicked, and however the window is resized, every screen that a loop runs
 * draws frames that fit: 40 walks of 250 events each.
 */
class ScreenLoopKeysTest {
  private static final String SEED = "20260102";
  private static final String HOSTILE =
      "日本語 \u001b[2J\u0007 e\u0301 👩‍💻 \u202e and no end in sight";
  private static final LayoutOptions OPTIONS = LayoutOptions.plain(80);

  private static final String TEXT =
      """
      # Tides %s

      The sea rises and falls twice a day. See [the moon](#the-moon) or [currents](currents.md).

      ## The moon

      ```java snippet S1.1
      System.out.println("tide");
      ```

      ```output
      tide
      ```

      | a | 日本語 |
      |---|---|
      | %s | aVeryLongWordThatFitsNoColumnOfAnyTableOnAnyNarrowScreenAtAll |

      > [!NOTE]
      > - one
      >   - two

      ## The Sun

      %s
      """
          .formatted(HOSTILE, HOSTILE, "The sun pulls less.\n\n".repeat(30));

  private static final CourseMap MAP =
      new CourseMap(
          "Bells " + HOSTILE,
          List.of(
              new Stop("read 1", Stop.State.DONE, "1 Notes " + HOSTILE, "read", 0),
              new Stop("watch add-up", Stop.State.TRIED, "Add it up", "★ 5 min", 1),
              new Stop("quiz 1", Stop.State.OPEN, "Knowledge check", "best 40%", 1),
              new Stop("review", Stop.State.OPEN, "Review", "answer again what is due", 0)),
          List.of(new CourseMap.Tally("read", 1, 2)),
          1);

  private static final List<Draft> DRAFTS =
      List.of(
          new Draft.Picks(List.of("one", HOSTILE, "`List<T>`"), false),
          new Draft.Picks(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"), true),
          new Draft.Order(List.of("wash", HOSTILE, "drink")),
          new Draft.Pairs(List.of("tea", HOSTILE), List.of("cow", "leaf", HOSTILE)),
          new Draft.Typed("> ", ""),
          new Draft.OneKey("Enter goes on"));

  @Property(tries = 40, seed = SEED, shrinking = ShrinkingMode.OFF)
  void theMap(@ForAll("events") List<ScreenEvent> events) {
    HomeState first = HomeState.open(MAP, events.size() % 2 == 0).state();
    walk(
        events,
        first,
        (state, event) -> {
          Step<HomeState, HomeEffect> step = HomeSteps.step(state, event);
          if (step.effect() instanceof HomeEffect.Open open) {
            HomeEvent next =
                open.command().startsWith("watch")
                    ? new HomeEvent.Refused("No: " + HOSTILE.repeat(9))
                    : new HomeEvent.Back(MAP);
            return HomeSteps.step(step.state(), next).state();
          }
          return step.state();
        },
        (state, window) -> HomeView.view(state, OPTIONS, window.width(), window.height()));
  }

  @Property(tries = 40, seed = SEED, shrinking = ShrinkingMode.OFF)
  void aQuestion(@ForAll("events") List<ScreenEvent> events) {
    IntFunction<List<Row>> text =
        width -> WordWrap.wrap(List.of(Span.plain("What is it? ".repeat(60))), Math.max(2, width));
    int[] asked = {events.size()};
    walk(
        events,
        AskState.open(text, DRAFTS.get(0), 80, 0),
        (state, event) -> {
          AskState next = state.step(event);
          Draft draft = DRAFTS.get(asked[0]++ % DRAFTS.size());
          return next.done() ? AskState.open(text, draft, 80, asked[0] % 9) : next;
        },
        (state, window) -> AskView.view(state, OPTIONS, window.width(), window.height()));
  }

  @Property(tries = 40, seed = SEED, shrinking = ShrinkingMode.OFF)
  void aPage(@ForAll("events") List<ScreenEvent> events) {
    IntFunction<List<Row>> text =
        width -> WordWrap.wrap(List.of(Span.plain("How far you are. ".repeat(90))), width);
    walk(
        events,
        PageState.open(HOSTILE, text, 80, 24),
        (state, event) -> {
          PageState next = state.step(event);
          return next.open() ? next : PageState.open("Again", text, 80, 24);
        },
        (state, window) -> PageView.view(state, true, window.width(), window.height()));
  }

  @Property(tries = 40, seed = SEED, shrinking = ShrinkingMode.OFF)
  void theReader(@ForAll("events") List<ScreenEvent> events) {
    Typesetter typesetter = new Typesetter(OPTIONS);
    Desk desk = new Desk(typesetter, (from, target) -> target.isEmpty() ? "" : HOSTILE, 80, 24);
    walk(
        events,
        ReaderState.open(desk, page("tides"), "").state(),
        (state, event) -> {
          Step<ReaderState, ReaderEffect> step = ReaderSteps.step(state, event);
          if (step.effect() instanceof ReaderEffect.Follow) {
            return ReaderSteps.step(step.state(), new ReaderEvent.Opened(page("currents"), ""))
                .state();
          }
          return step.effect() instanceof ReaderEffect.Run
              ? ReaderSteps.step(step.state(), new ReaderEvent.Refused("No " + HOSTILE)).state()
              : step.state();
        },
        (state, window) -> ReaderView.view(state, window.width(), window.height()));
  }

  private static ReaderPage page(String name) {
    return new ReaderPage(name, "1 " + HOSTILE, Path.of("/course/" + name + ".md"), TEXT)
        .withSnippets();
  }

  /** Steps through the events as a loop does, and looks at each frame. */
  private static <S> void walk(
      List<ScreenEvent> events,
      S first,
      BiFunction<S, ScreenEvent, S> step,
      BiFunction<S, ScreenEvent.Resized, List<Row>> view) {
    ScreenEvent.Resized window = new ScreenEvent.Resized(80, 24);
    S state = first;
    for (ScreenEvent event : events) {
      window = event instanceof ScreenEvent.Resized resized ? resized : window;
      state = step.apply(state, event);
      List<Row> rows = view.apply(state, window);
      int width = window.width();
      assertThat(rows).hasSize(window.height()).allMatch(row -> row.width() <= width);
      assertThat(rows)
          .allMatch(row -> row.text().chars().noneMatch(Character::isISOControl))
          .allMatch(row -> row.text().indexOf('\u202e') < 0);
      List<Row> noticed =
          NoticeRows.over(rows, List.of(HOSTILE.substring(0, 3), "x ".repeat(300)), width);
      assertThat(noticed).hasSize(window.height()).allMatch(row -> row.width() <= width);
    }
  }

  @Provide
  Arbitrary<List<ScreenEvent>> events() {
    Arbitrary<ScreenEvent> named =
        Arbitraries.of(
                "enter",
                "escape",
                "up",
                "down",
                "left",
                "right",
                "pageup",
                "pagedown",
                "home",
                "end",
                "tab",
                "shift-tab",
                "backspace",
                "ctrl-u",
                "unknown",
                " ")
            .map(ScreenEvent.Key::new);
    Arbitrary<ScreenEvent> typed =
        Arbitraries.of(
                "abcdefghijklmnopqrstuvwxyzABCDEGJKNS0123456789/?=!<>[]\u0001日é👍"
                    .codePoints()
                    .mapToObj(Character::toString)
                    .toArray(String[]::new))
            .map(ScreenEvent.Key::new);
    Arbitrary<ScreenEvent> resized =
        Combinators.combine(
                Arbitraries.integers().between(1, 200), Arbitraries.integers().between(1, 60))
            .as(ScreenEvent.Resized::new);
    Arbitrary<ScreenEvent> clicked =
        Combinators.combine(
                Arbitraries.integers().between(0, 199),
                Arbitraries.integers().between(0, 59),
                Arbitraries.integers().between(1, 200),
                Arbitraries.integers().between(1, 60))
            .as(ScreenEvent.Click::new);
    Arbitrary<ScreenEvent> turned =
        Arbitraries.integers().between(-3, 3).map(ScreenEvent.Wheel::new);
    Arbitrary<ScreenEvent> usual = Arbitraries.just(new ScreenEvent.Resized(80, 24));
    return Arbitraries.frequencyOf(
            Tuple.of(8, named),
            Tuple.of(8, typed),
            Tuple.of(2, clicked),
            Tuple.of(2, turned),
            Tuple.of(1, resized),
            Tuple.of(1, usual))
        .list()
        .ofSize(250);
  }
}
