package eda.runner.screen;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.check.Verdict;
import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Row;
import eda.runner.screen.WatchState.Body;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WatchViewTest {
  private static final String LONG_TASK =
      IntStream.rangeClosed(1, 30)
          .mapToObj(i -> "Step " + i + " of a long task.")
          .collect(Collectors.joining("\n\n"));

  private static WatchState showing(Body body, boolean checking) {
    Subject subject =
        Screens.subject("add-up", "`Sum.of` gives the sum of its numbers.", "A loop.");
    return new WatchState(subject, body, checking, false, 0, 0);
  }

  private static String screen(WatchState state, int width, int height) {
    List<Row> rows = WatchView.view(state, width, height);
    assertThat(rows).hasSize(height);
    return Screens.text(rows);
  }

  @Test
  void aSmallScreenShowsTheTask() {
    assertThat(screen(showing(new Body.Task(), true), 40, 12))
        .isEqualTo(
            """
            add-up  Add it up  2 of 7  checking …
            edit /learner/add-up/Sum.java

            Sum.of gives the sum of its numbers.







            h t e r s n p q
            """);
  }

  @Test
  void theUsualScreenShowsAVerdict() {
    Verdict failed =
        new Verdict.Failed(List.of(Screens.failed("what happened: 3 was left out")), 5);
    assertThat(screen(showing(new Body.Result(failed), false), 80, 24))
        .isEqualTo(
            """
            add-up  Add it up  2 of 7
            edit /learner/add-up/Sum.java

            ✗ add-up is not there yet  1 of 1 test failed

            ✗ every number counts

              what happened: 3 was left out















            h hint  t task  e edit  r check  s stop  n next  p previous  ↑↓ scroll  q quit
            """);
  }

  @Test
  void aLargeScreenLeadsOnAfterSuccess() {
    Verdict passed = new Verdict.Passed(List.of(Screens.passed("sums")), 5);
    assertThat(screen(showing(new Body.Result(passed), false), 120, 40))
        .isEqualTo(
            """
            add-up  Add it up  2 of 7
            edit /learner/add-up/Sum.java

            ✓ add-up passed  1 test in 5 ms
            ✓ sums

            No number is left out.

            Press n for the next exercise, or q to go on in the course.
            """
                + "\n".repeat(30)
                + "h hint  t task  e edit  r check  s stop  n next  p previous  ↑↓ scroll  q quit\n");
  }

  @Test
  void hintsAndNotesHaveTheirPlace() {
    assertThat(screen(showing(new Body.Hint(1), false), 60, 8))
        .isEqualTo(
            """
            add-up  Add it up  2 of 7
            edit /learner/add-up/Sum.java

            Hint 1 of 1

            A loop.

            h t e r s n p q
            """);
    assertThat(screen(showing(new Body.Note("One.\n\nTwo."), false), 60, 8))
        .contains("\n\nOne.\n\nTwo.\n");
  }

  @Test
  void scrollingClampsAtBothEnds() {
    Subject subject = Screens.subject("add-up", LONG_TASK);
    WatchState top = new WatchState(subject, new Body.Task(), false, false, 0, 0);
    assertThat(screen(top, 60, 10)).contains("\n\nStep 1 of").contains("\n… 54 more\n");
    assertThat(WatchView.furthestScroll(top, 60, 10)).isEqualTo(54);
    WatchState end = new WatchState(subject, new Body.Task(), false, false, 0, 54);
    assertThat(screen(end, 60, 10)).contains("Step 30 of a long task.\n\nh t e r s");
    WatchState beyond = new WatchState(subject, new Body.Task(), false, false, 0, 1000);
    assertThat(screen(beyond, 60, 10)).isEqualTo(screen(end, 60, 10));
    assertThat(WatchView.furthestScroll(top, 60, 100)).isZero();
  }

  @Property(tries = 300)
  void noScreenIsLargerThanTheTerminal(
      @ForAll("states") WatchState state,
      @ForAll @IntRange(min = 20, max = 120) int width,
      @ForAll @IntRange(min = 1, max = 50) int height) {
    List<Row> rows = WatchView.view(state, width, height);
    assertThat(rows).hasSize(height);
    String sent = Screens.text(rows);
    assertThat(sent.split("\n")).allMatch(line -> CellWidth.width(line) <= width);
    assertThat(sent.chars().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
  }

  @Provide
  Arbitrary<WatchState> states() {
    Subject subject =
        Screens.subject(
            "a-name-that-is-longer-than-a-row",
            LONG_TASK + "\n\n\u001b[2J日本",
            "```\nlong code\n```");
    Verdict failed = new Verdict.Failed(List.of(Screens.failed("what\u0007\nhappened")), 5);
    Arbitrary<Body> bodies =
        Arbitraries.of(
            new Body.Task(),
            new Body.Hint(1),
            new Body.Note("Note\u001b]0;"),
            new Body.Result(failed));
    return bodies.flatMap(
        body ->
            Arbitraries.integers()
                .between(0, 200)
                .map(scroll -> new WatchState(subject, body, true, false, 0, scroll)));
  }
}
