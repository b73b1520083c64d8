package eda.runner.screen;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.check.Evidence;
import eda.runner.check.TestReport;
import eda.runner.check.Verdict;
import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.Row;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WatchViewTest {
  private static final String TASK =
      "`Sum.of` gives the sum of its numbers.\n\n- no number is left out;\n- no numbers give zero.";
  private static final String LONG_TASK =
      IntStream.rangeClosed(1, 30)
          .mapToObj(i -> "Step " + i + " of a long task.")
          .collect(Collectors.joining("\n\n"));
  private static final Verdict FAILED =
      new Verdict.Failed(List.of(Screens.failed("what happened: 3 was left out")), 5);
  private static final Verdict PASSED = new Verdict.Passed(List.of(Screens.passed("sums")), 5);
  private static final WatchDiff DIFFERENCE =
      new WatchDiff(
          List.of(
              new WatchDiff.File(
                  "Sum.java",
                  List.of(
                      same(
                          "package tiny;", "", "/** Sums. */", "final class Sum {", "  int of() {"),
                      new WatchDiff.Piece(
                          List.of("    return 0;"), List.of("    int sum = 1;", "    return sum;")),
                      same("  }", "}")))));

  private static WatchDiff.Piece same(String... lines) {
    return new WatchDiff.Piece(List.of(lines), List.of(lines));
  }

  private static WatchState opened(String task, String... hints) {
    return WatchState.open(Screens.subject("add-up", task, hints), WatchHelp.NONE).state();
  }

  private static WatchState opened() {
    return opened(TASK, "A loop.", "A stream.");
  }

  private static WatchState after(WatchState state, WatchEvent... events) {
    WatchState now = state;
    for (WatchEvent event : events) {
      now = now.step(event).state();
    }
    return now;
  }

  private static WatchState pressed(WatchState state, String... keys) {
    WatchState now = state;
    for (String key : keys) {
      now = now.step(new WatchEvent.Key(key)).state();
    }
    return now;
  }

  private static WatchState judged(Verdict verdict) {
    return after(opened(), new WatchEvent.Checked("add-up", verdict), new WatchEvent.Key("escape"));
  }

  private static String screen(WatchState state, int width, int height) {
    List<Row> rows = WatchView.view(state, LayoutOptions.plain(width), width, height);
    assertThat(rows).hasSize(height);
    return Screens.text(rows);
  }

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
