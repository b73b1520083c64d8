package eda.runner.screen.watch;

import static eda.runner.screen.watch.Watching.FAILED;
import static eda.runner.screen.watch.Watching.LONG_TASK;
import static eda.runner.screen.watch.Watching.PASSED;
import static eda.runner.screen.watch.Watching.TASK;
import static eda.runner.screen.watch.Watching.after;
import static eda.runner.screen.watch.Watching.judged;
import static eda.runner.screen.watch.Watching.opened;
import static eda.runner.screen.watch.Watching.pressed;
import static eda.runner.screen.watch.Watching.screen;
import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.LayoutOptions;
import eda.runner.screen.Screens;
import eda.runner.screen.Subject;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The exercise screen as a whole: the task, the verdict, and what stands around them. */
class WatchViewTest {
  @Test
  void aSmallScreenShowsTheTaskWhileItIsChecked() {
    assertThat(screen(opened(), 40, 12))
        .isEqualTo(
            """
             Add it up  ★ 5 min
             edit /learner/add-up/Sum.java

             Sum.of gives the sum of its numbers.

             • no number is left out;
             • no numbers give zero.


             checking …
            ─ add-up › task ──────── 2 of 7 ─ all ─
            s stop  e edit  h hint  ? keys  q quit
            """);
  }

  @Test
  void aSmallScreenShowsHowFarACheckGot() {
    WatchState state =
        after(
            judged(FAILED),
            new WatchEvent.Saved(),
            new WatchEvent.Began(
                "add-up", List.of("sums", "everyNumberCounts", "zeroForNone", "more")),
            new WatchEvent.Tested("add-up", Screens.passed("sums")),
            new WatchEvent.Tested("add-up", Screens.failed("no")));
    assertThat(screen(state, 40, 12))
        .isEqualTo(
            """
             Add it up  ★ 5 min
             edit /learner/add-up/Sum.java

             checking … 2 of 4 tests, 1 failed

             ✓ sums
             ✗ every number counts
             › zero for none
               more

            ─ add-up › verdict ───── 2 of 7 ─ all ─
            s stop  t task  ? keys  q quit  h hint
            """);
  }

  @Test
  void theUsualScreenShowsAVerdict() {
    assertThat(screen(judged(FAILED), 80, 24))
        .isEqualTo(
            """
             Add it up  ★ 5 min
             edit /learner/add-up/Sum.java

             ✗ add-up is not there yet  1 of 1 test failed

             ✗ every number counts

               what happened: 3 was left out














            ─ add-up › verdict ───────────────────────────────────────────── 2 of 7 ─ all ─
            e edit  h hint  t task  ? keys  q quit  v events  d solution  f full  n next
            """);
  }

  @Test
  void aLargeScreenLeadsOnAfterSuccess() {
    assertThat(screen(judged(PASSED), 120, 40))
        .isEqualTo(
            """
             Add it up  ★ 5 min
             edit /learner/add-up/Sum.java

             ✓ add-up passed  1 test in 5 ms
             ✓ sums

             No number is left out.

             Press n for the next exercise, or q to go on in the course.





























            ─ add-up › verdict ───────────────────────────────────────────────────────────────────────────────────── 2 of 7 ─ all ─
            n next  v events  ? keys  q quit  d solution  t task  e edit
            """);
  }

  @Test
  void aHintSaysBelowItHowTheCheckStands() {
    assertThat(screen(pressed(judged(FAILED), "h", "h", "left"), 80, 24))
        .isEqualTo(
            """
             Add it up  ★ 5 min
             edit /learner/add-up/Sum.java

             Hint 1 of 2

             A loop.















             ✗ 1 of 1 failed
            ─ add-up › hint ──────────────────────────────────────────────── 2 of 7 ─ all ─
            h hint  e edit  ? keys  q quit  Esc verdict  ←→ turn  t task  d solution  n next
            """);
  }

  @Test
  void theHeadTakesNoMoreThanAThirdHoweverMuchItNames() {
    Subject many =
        new Subject(
            Screens.exercise("add-up"),
            "2 of 7",
            TASK,
            List.of(),
            "",
            Screens.FOLDER,
            IntStream.rangeClosed(1, 20)
                .mapToObj(i -> Path.of("/a/folder/far/away/in/the/home/of/learners/Sum" + i))
                .toList());
    WatchState state = WatchState.open(many, WatchHelp.NONE).state();
    assertThat(screen(state, 40, 12))
        .startsWith(
            """
             Add it up  ★ 5 min
             edit …ome/of/learners/Sum1 and 19 more

             Sum.of gives
            """
                .stripTrailing());
    assertThat(screen(state, 80, 24).lines().limit(8))
        .contains(" edit /a/folder/far/away/in/the/home/of/learners/Sum5", " edit and 15 more");
  }

  @Test
  void aNoteStandsAboveTheKeys() {
    WatchState noted = after(judged(FAILED), new WatchEvent.Noted("No editor. ".repeat(9)));
    assertThat(screen(noted, 40, 12)).contains("\nNo editor. No editor. No editor. No\neditor.");
  }

  @Test
  void scrollingClampsAtBothEnds() {
    LayoutOptions options = LayoutOptions.plain(60);
    WatchState top = WatchView.fitted(opened(LONG_TASK), options, 60, 12);
    assertThat(top.scroll()).isEqualTo(new WatchScroll(0, 53, 6));
    assertThat(screen(top, 60, 12)).contains("\n Step 1 of").contains("─ top ─");
    WatchState end = WatchView.fitted(pressed(top, "end"), options, 60, 12);
    assertThat(screen(end, 60, 12)).contains("\n Step 30 of a long task.\n").contains("─ end ─");
    assertThat(screen(pressed(top, " "), 60, 12)).contains("\n Step 3 of").contains("─ 16% ─");
    WatchState larger = WatchView.fitted(end, options, 60, 100);
    assertThat(larger.scroll().top()).isZero();
    assertThat(screen(larger, 60, 100)).contains("─ all ─");
  }

  @Test
  void aWindowThatIsTooSmallSaysSo() {
    assertThat(screen(opened(), 39, 12)).contains("too small");
    assertThat(screen(opened(), 40, 11)).contains("too small");
  }
}
