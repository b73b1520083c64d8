package eda.runner.screen.home;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.Row;
import eda.runner.screen.ScreenEvent;
import eda.runner.screen.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HomeViewTest {
  private static final List<Stop> STOPS =
      List.of(
          new Stop("read 1", Stop.State.DONE, "1 Notes on the wall", "read", 0),
          new Stop("watch add-up", Stop.State.TRIED, "Add it up", "★ 5 min", 1),
          new Stop("quiz 1", Stop.State.OPEN, "Knowledge check", "best 40%", 1),
          new Stop(
              "read 2", Stop.State.OPEN, "2 日本語 \u001b[2J and a title with no end in sight", "", 0),
          new Stop("review", Stop.State.OPEN, "Review", "answer again what is due", 0));
  private static final CourseMap MAP =
      new CourseMap(
          "Bells",
          STOPS,
          List.of(new CourseMap.Tally("read", 1, 2), new CourseMap.Tally("quizzes", 1, 1)),
          1);

  @Test
  void aSmallScreenShowsWhatComesNext() {
    assertThat(screen(opened(), 40, 12))
        .isEqualTo(
            """
             Bells
             read 1/2  quizzes 1/1

             ✓ 1 Notes on the wall  read
            ›   ~ Add it up  ★ 5 min
                · Knowledge check  best 40%
             · 2 日本語 ␛[2J and a title with no…
             · Review  answer again what is due


            ──────────────── ./course watch add-up ─
            Enter open  ↑↓ choose  q quit  ? keys
            """);
  }

  @Test
  void theUsualScreenShowsWhatASearchFound() {
    assertThat(screen(press(opened().due(7), "/", "C", "h", "e", "enter"), 80, 24))
        .isEqualTo(
            """
             Bells
             read 1/2  quizzes 1/1  due 7

            ›   · Knowledge check  best 40%, in 1 Notes on the wall
            """
                + "\n".repeat(18)
                + """
                ────────────────────────────────────────────────────────────── ./course quiz 1 ─
                /Che  Enter open  Esc all  q quit
                """);
  }

  @Test
  void aSmallScreenNamesTheChapterOfWhatASearchFound() {
    assertThat(screen(press(opened(), "/", "a", "d", "d"), 40, 12))
        .contains("\n›   ~ Add it up  in 1 Notes on t…\n");
  }

  @Test
  void whatCanNotBeOpenedIsSaidInFullUntilTheNextKey() {
    HomeState refused =
        HomeSteps.step(opened(), new HomeEvent.Refused("The folder is gone. ".repeat(3))).state();
    assertThat(screen(refused, 40, 12))
        .endsWith(
            """
            ──────────────── ./course watch add-up ─
            The folder is gone. The folder is gone.
            The folder is gone.
            """);
    assertThat(screen(press(refused, "down"), 40, 12)).doesNotContain("gone");
  }

  @Test
  void aWideScreenWithoutUnicodeHasAsciiAlone() {
    LayoutOptions ascii =
        new LayoutOptions(120, false, false, false, LayoutOptions.plain(1).diagrams());
    String text = text(HomeView.view(opened(), ascii, 120, 40));
    assertThat(text.replace("日本語", "").chars()).allMatch(c -> c < 128);
    assertThat(text.lines()).hasSize(40);
  }

  @Test
  void aNewLearnerIsGreetedOnceAndCanSkipIt() {
    HomeState first = HomeState.open(MAP, true).state();
    assertThat(screen(first, 80, 24)).contains("Welcome").contains("1 of 3");
    HomeState second = press(first, "enter");
    assertThat(screen(second, 80, 24)).contains("2 of 3");
    for (String way : List.of("escape", "enter")) {
      HomeState last = way.equals("enter") ? press(second, "enter") : second;
      Step<HomeState, HomeEffect> step = HomeSteps.step(last, new ScreenEvent.Key(way));
      assertThat(step.effect()).isEqualTo(new HomeEffect.Welcomed());
      assertThat(screen(step.state(), 80, 24)).contains("./course watch add-up");
    }
  }

  @Test
  void whoComesBackStaysUntilThePlaceIsDone() {
    HomeState there = press(opened(), "down");
    assertThat(HomeSteps.step(there, new HomeEvent.Back(MAP)).state().chosen()).isEqualTo(2);
    List<Stop> done = new ArrayList<>(STOPS);
    done.set(2, new Stop("quiz 1", Stop.State.DONE, "Knowledge check", "best 90%", 1));
    CourseMap later = new CourseMap("Bells", done, List.of(), 3);
    assertThat(HomeSteps.step(there, new HomeEvent.Back(later)).state().chosen()).isEqualTo(3);
  }

  @Test
  void keysOpenWhatTheyName() {
    assertThat(effect(opened(), "enter")).isEqualTo(new HomeEffect.Open("watch add-up"));
    assertThat(effect(opened(), "r")).isEqualTo(new HomeEffect.Open("review"));
    assertThat(effect(opened(), "p")).isEqualTo(new HomeEffect.Open("stats"));
    assertThat(effect(press(opened(), "/", "x", "x", "enter"), "enter")).isEqualTo(HomeEffect.NONE);
    assertThat(effect(press(opened(), "/"), "q")).isEqualTo(HomeEffect.NONE);
    assertThat(effect(press(opened(), "?"), "q")).isEqualTo(new HomeEffect.Quit());
  }

  @Property
  void whateverThePressesEveryFrameFits(
      @ForAll("keys") List<String> keys,
      @ForAll @IntRange(min = 2, max = 130) int width,
      @ForAll @IntRange(min = 1, max = 50) int height) {
    HomeState state = HomeState.open(MAP, keys.size() % 2 == 0).state();
    for (String key : keys) {
      state = HomeSteps.step(state, new ScreenEvent.Key(key)).state();
      List<Row> rows = HomeView.view(state, LayoutOptions.plain(width), width, height);
      assertThat(rows).hasSize(height).allMatch(row -> row.width() <= width);
      assertThat(text(rows)).doesNotContain("\u001b");
    }
  }

  @Provide
  Arbitrary<List<String>> keys() {
    return Arbitraries.of(
            "enter",
            "escape",
            "/",
            "?",
            "n",
            "r",
            "a",
            "日",
            "backspace",
            "ctrl-u",
            "up",
            "down",
            "home",
            "end",
            "pageup",
            "pagedown",
            "tab",
            "unknown",
            " ")
        .list()
        .ofMaxSize(30);
  }

  private static HomeState opened() {
    return HomeState.open(MAP, false).state();
  }

  private static HomeState press(HomeState state, String... keys) {
    HomeState next = state;
    for (String key : keys) {
      next = HomeSteps.step(next, new ScreenEvent.Key(key)).state();
    }
    return next;
  }

  private static HomeEffect effect(HomeState state, String key) {
    return HomeSteps.step(state, new ScreenEvent.Key(key)).effect();
  }

  private static String screen(HomeState state, int width, int height) {
    return text(HomeView.view(state, LayoutOptions.plain(width), width, height));
  }

  private static String text(List<Row> rows) {
    return rows.stream()
        .map(row -> row.text().stripTrailing() + "\n")
        .collect(Collectors.joining());
  }
}
