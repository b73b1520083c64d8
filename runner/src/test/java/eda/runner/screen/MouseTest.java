package eda.runner.screen;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.Row;
import eda.runner.screen.ask.AskState;
import eda.runner.screen.ask.AskView;
import eda.runner.screen.ask.Draft;
import eda.runner.screen.home.CourseMap;
import eda.runner.screen.home.HomeEffect;
import eda.runner.screen.home.HomeState;
import eda.runner.screen.home.HomeSteps;
import eda.runner.screen.home.HomeView;
import eda.runner.screen.home.Stop;
import eda.runner.screen.page.PageState;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clicks and the wheel: what a terminal sends for them, and what they do on each screen. */
class MouseTest {
  private static final int WIDTH = 40;
  private static final int HEIGHT = 12;
  private static final LayoutOptions OPTIONS = LayoutOptions.plain(WIDTH);
  private static final List<Row> PAGE = Collections.nCopies(30, Row.plain("row"));

  @Test
  void aPressIsAClickAndTheWheelMovesThreeRows() {
    assertThat(MouseReports.of("[<0;5;3M")).contains(new ScreenEvent.Click(4, 2, 0, 0));
    assertThat(MouseReports.of("[<64;5;3M")).contains(new ScreenEvent.Wheel(-3));
    assertThat(MouseReports.of("[<65;1;1M")).contains(new ScreenEvent.Wheel(3));
    // With Ctrl held.
    assertThat(MouseReports.of("[<81;1;1M")).contains(new ScreenEvent.Wheel(3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[<0;5;3m", "[<2;5;3M", "[<66;5;3M", "[<0;0;0M", "[<0;5M", "[<a;b;cM", "[<M"})
  void otherReportsMeanNothing(String sequence) {
    assertThat(MouseReports.meanNothing(sequence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[A", "OM", "[5~", "[M"})
  void keysAreNoReports(String sequence) {
    assertThat(MouseReports.of(sequence)).isEmpty();
    assertThat(MouseReports.meanNothing(sequence)).isFalse();
  }

  @Test
  void aClickChoosesAPlaceOfTheMapAndAnotherOneOpensIt() {
    HomeState state = HomeState.open(map(20), false).state();
    for (int row = 3; row < HEIGHT - 2; row++) {
      HomeState chosen = HomeSteps.step(state, click(row)).state();
      Row there = HomeView.view(state, OPTIONS, WIDTH, HEIGHT).get(row);
      assertThat(there.text()).contains("stop " + chosen.chosen());
      assertThat(HomeSteps.step(chosen, click(rowOf(chosen))).effect())
          .isEqualTo(new HomeEffect.Open("read " + chosen.chosen()));
    }
  }

  @Test
  void aClickBesideThePlacesOfTheMapDoesNothing() {
    HomeState state = HomeState.open(map(3), false).state();
    for (int row : new int[] {0, 1, 2, 6, 9, 10, 11}) {
      assertThat(HomeSteps.step(state, click(row)).state()).isEqualTo(state);
    }
    HomeState welcome = HomeState.open(map(3), true).state();
    assertThat(HomeSteps.step(welcome, click(4)).state()).isEqualTo(welcome);
  }

  @Test
  void theWheelMovesTheChoiceAndScrollsPages() {
    HomeState state = HomeState.open(map(20), false).state();
    assertThat(HomeSteps.step(state, new ScreenEvent.Wheel(3)).state().chosen()).isEqualTo(3);
    PageState page = PageState.open("Page", width -> PAGE, WIDTH, HEIGHT);
    assertThat(page.step(new ScreenEvent.Wheel(3)).top()).isEqualTo(3);
    assertThat(page.step(new ScreenEvent.Wheel(3)).step(new ScreenEvent.Wheel(-9)).top()).isZero();
  }

  @Test
  void aClickMarksAnOptionHoweverManyRowsItHas() {
    Draft picks = new Draft.Picks(List.of("one", "two ".repeat(20), "three"), true);
    assertThat(lineAfterClickingAt("2) two", picks)).contains("2");
    assertThat(lineAfterClickingAt("3) three", picks)).contains("3");
    AskState state = asking(picks);
    assertThat(state.step(click(rowOf("2) two", state) + 1)).draft())
        .isEqualTo(state.step(click(rowOf("2) two", state))).draft());
    assertThat(state.step(click(0)).draft()).isEqualTo(picks);
    assertThat(state.step(click(HEIGHT - 1)).draft()).isEqualTo(picks);
  }

  @Test
  void aClickIsWhereAnOrderGoesOnAndMatchesPairs() {
    Draft order = new Draft.Order(List.of("wash", "pour", "drink"));
    AskState chosen = asking(order).step(click(rowOf("3. drink", asking(order))));
    assertThat(chosen.draft().cursor()).isEqualTo(2);
    Draft pairs = new Draft.Pairs(List.of("tea", "milk"), List.of("cow", "leaf"));
    AskState first = asking(pairs).step(click(rowOf("B) leaf", asking(pairs))));
    AskState both = first.step(click(rowOf("A) cow", first)));
    assertThat(both.step(new ScreenEvent.Key("enter")).line()).contains("1b 2a");
  }

  private static java.util.Optional<String> lineAfterClickingAt(String text, Draft draft) {
    AskState state = asking(draft);
    return state.step(click(rowOf(text, state))).step(new ScreenEvent.Key("enter")).line();
  }

  private static AskState asking(Draft draft) {
    return AskState.open(width -> List.of(Row.plain("Which?")), draft, WIDTH, 0);
  }

  private static int rowOf(String text, AskState state) {
    List<Row> rows = AskView.view(state, OPTIONS, WIDTH, HEIGHT);
    return IntStream.range(0, rows.size())
        .filter(row -> rows.get(row).text().contains(text))
        .findFirst()
        .orElseThrow();
  }

  private static int rowOf(HomeState state) {
    List<Row> rows = HomeView.view(state, OPTIONS, WIDTH, HEIGHT);
    return IntStream.range(0, rows.size())
        .filter(row -> rows.get(row).text().startsWith("›"))
        .findFirst()
        .orElseThrow();
  }

  private static CourseMap map(int stops) {
    return new CourseMap(
        "Bells",
        IntStream.range(0, stops)
            .mapToObj(i -> new Stop("read " + i, Stop.State.OPEN, "stop " + i + ".", "", 0))
            .toList(),
        List.of(),
        0);
  }

  private static ScreenEvent.Click click(int row) {
    return new ScreenEvent.Click(5, row, WIDTH, HEIGHT);
  }
}
