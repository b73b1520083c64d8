package eda.runner.screen.watch;

import static eda.runner.screen.watch.Watching.DIFFERENCE;
import static eda.runner.screen.watch.Watching.FAILED;
import static eda.runner.screen.watch.Watching.LONG_TASK;
import static eda.runner.screen.watch.Watching.PASSED;
import static eda.runner.screen.watch.Watching.after;
import static eda.runner.screen.watch.Watching.judged;
import static eda.runner.screen.watch.Watching.opened;
import static eda.runner.screen.watch.Watching.pressed;
import static eda.runner.screen.watch.Watching.same;
import static eda.runner.screen.watch.Watching.screen;
import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.check.Evidence;
import eda.runner.check.TestReport;
import eda.runner.check.Verdict;
import eda.runner.lesson.LayoutOptions;
import eda.runner.screen.Screens;
import eda.runner.screen.Verdicts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages of the exercise screen that a key opens. */
class WatchPagesViewTest {
  @Test
  void theSolutionStandsBelowOrBesideTheOwnVersion() {
    WatchState compared = after(judged(FAILED), new WatchEvent.Compared("add-up", DIFFERENCE));
    assertThat(screen(compared, 40, 24))
        .isEqualTo(
            """
             Add it up  ★ 5 min
             edit /learner/add-up/Sum.java

             Sum.java
             - yours   + solution

             … 2 lines more
               /** Sums. */
               final class Sum {
                 int of() {
             -     return 0;
             +     int sum = 1;
             +     return sum;
                 }
               }






             ✗ 1 of 1 failed
            ─ add-up › solution ──── 2 of 7 ─ all ─
            Esc verdict  ? keys  q quit  e edit
            """);
    assertThat(screen(compared, 120, 24))
        .isEqualTo(
            """
             Add it up  ★ 5 min
             edit /learner/add-up/Sum.java

             Sum.java
               yours                                                   │   solution

             … 2 lines more
               /** Sums. */                                            │   /** Sums. */
               final class Sum {                                       │   final class Sum {
                 int of() {                                            │     int of() {
             -     return 0;                                           │ +     int sum = 1;
                                                                       │ +     return sum;
                 }                                                     │     }
               }                                                       │   }







             ✗ 1 of 1 failed
            ─ add-up › solution ──────────────────────────────────────────────────────────────────────────────────── 2 of 7 ─ all ─
            Esc verdict  ? keys  q quit  e edit  t task  h hint  n next
            """);
  }

  @Test
  void aLongLineOfCodeGoesOnFurtherIn() {
    String line = "    return numbers.stream().mapToInt(n -> n).sum();";
    WatchDiff wide =
        new WatchDiff(
            List.of(
                new WatchDiff.File(
                    "Sum.java", List.of(new WatchDiff.Piece(List.of(), List.of(line))))));
    WatchState compared = after(judged(FAILED), new WatchEvent.Compared("add-up", wide));
    assertThat(screen(compared, 40, 12))
        .contains(
            """
             - yours   + solution

             +     return
                       numbers.stream().mapToInt(n
                       -> n).sum();
            """);
    WatchDiff none = new WatchDiff(List.of(new WatchDiff.File("Sum.java", List.of(same("a")))));
    assertThat(screen(after(compared, new WatchEvent.Compared("add-up", none)), 80, 24))
        .contains("Your version is the solution, line by line.");
  }

  @Test
  void aQuestionLeavesThePageWhereItIs() {
    LayoutOptions options = LayoutOptions.plain(60);
    WatchState down = pressed(WatchView.fitted(opened(LONG_TASK), options, 60, 12), " ");
    WatchState asked = WatchView.fitted(pressed(down, "x"), options, 60, 12);
    assertThat(screen(asked, 60, 12)).contains("Step 3 of").contains("Start this exercise anew?");
    assertThat(screen(pressed(asked, "z"), 60, 12)).isEqualTo(screen(down, 60, 12));
  }

  @Test
  void allKeysFitTheSmallestScreen() {
    assertThat(screen(pressed(judged(FAILED), "?"), 40, 12))
        .isEqualTo(
            """
             e  r  s          edit, check, stop
             t  Esc           task, verdict
             h  ←→            next hint, seen ones
             v  f             events, all details
             d                solution beside yours
             x  u             start anew, undo
             n  p             next, previous
             ↑↓  Space b      a line, a page
             Ctrl-Z/L/T       shell, redraw, mouse
             q                quit
            ─ add-up › keys ──────── 2 of 7 ─ all ─
            q quit  any other key back
            """);
  }

  @Test
  void theQuestionBeforeAResetSaysWhatHappens() {
    assertThat(screen(pressed(judged(FAILED), "x"), 40, 12))
        .isEqualTo(
            """
             Add it up  ★ 5 min
             edit /learner/add-up/Sum.java

             ✗ add-up is not there yet  1 of 1 test
             failed

             ✗ every number counts

            ─ add-up › verdict ───── 2 of 7 ─ top ─
            Start this exercise anew? Your version
            is put aside, and u brings it back.
            y start anew  any other key no  q quit
            """);
  }

  @Test
  void eventsAreDrawnOfPassedTestsToo() {
    TestReport told = Screens.passed("signInsArrive");
    TestReport telling =
        new TestReport(
            told.name(),
            "passed",
            "",
            "",
            "",
            "",
            "",
            0,
            new Evidence(List.of(), List.of(), List.of(), Verdicts.trail(), List.of(), List.of()));
    WatchState drawn = pressed(judged(new Verdict.Passed(List.of(told, telling), 5)), "v");
    assertThat(screen(drawn, 80, 24))
        .isEqualTo(
            """
             Add it up  ★ 5 min
             edit /learner/add-up/Sum.java

             ✓ sign ins arrive

               what happened on `sign-ins`:
                 ┌──────────┐           ┌─────┐                       ┌──────┐  ┌───────┐
                 │ accounts │           │ bus │                       │ mail │  │ audit │
                 └────┬─────┘           └──┬──┘                       └──┬───┘  └───┬───┘
                      │                    │         subscribes          │          │
                      │                    │◀┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┤          │
                      │                    │               subscribes    │          │
                      │                    │◀┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄│┄┄┄┄┄┄┄┄┄┄┤
                      │ UserSignedIn amara │                             │          │
                      ├───────────────────▶│                             │          │
                      │                    │     UserSignedIn amara      │          │
                      │                    ├────────────────────────────▶│          │
                      │                    │           fails:            │          │
                      │                    │ IllegalStateException: down │          │
                      │                    │×┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┤          │
                      │                    │        lost: UserSignedIn amara        │
             ✓ passed
            ─ add-up › events ────────────────────────────────────────────── 2 of 7 ─ top ─
            n next  Esc verdict  ? keys  q quit  e edit  t task  h hint  Space page
            """);
    assertThat(screen(pressed(judged(PASSED), "v"), 80, 24))
        .contains("No test of the last check tells of events.");
    assertThat(screen(pressed(opened(), "v"), 80, 24)).contains("There is no verdict yet.");
  }

  @Test
  void withoutUnicodeAllOfItIsAscii() {
    LayoutOptions ascii =
        new LayoutOptions(80, false, false, false, LayoutOptions.plain(80).diagrams());
    WatchState began =
        after(
            opened(),
            new WatchEvent.Began("add-up", List.of("sums", "more")),
            new WatchEvent.Tested("add-up", Screens.passed("sums")));
    for (WatchState state :
        List.of(
            opened(),
            began,
            pressed(began, "t"),
            judged(FAILED),
            judged(PASSED),
            pressed(judged(Verdicts.failed()), "v"),
            pressed(judged(FAILED), "h"),
            pressed(judged(FAILED), "?"),
            pressed(judged(FAILED), "x"),
            after(judged(FAILED), new WatchEvent.Compared("add-up", DIFFERENCE)))) {
      assertThat(Screens.text(WatchView.view(state, ascii, 80, 24)).chars())
          .as("%s", state.page())
          .allMatch(c -> c < 128);
    }
  }
}
