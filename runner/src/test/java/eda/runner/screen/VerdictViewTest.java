package eda.runner.screen;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.check.Place;
import eda.runner.check.TestReport;
import eda.runner.check.Verdict;
import eda.runner.check.Verdict.CompileError;
import eda.runner.check.Verdict.CrashCause;
import eda.runner.check.Verdict.StuckThread;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerdictViewTest {
  private static final TestReport FINE = Screens.passed("noNumbersGiveZero");

  private static String shown(Verdict verdict) {
    return Screens.text(Screens.verdict(verdict, 60));
  }

  @Test
  void passedNamesEachTest() {
    assertThat(shown(new Verdict.Passed(List.of(FINE, Screens.passed("sums")), 412)))
        .isEqualTo(
            """
            ✓ add-up passed  2 tests in 412 ms
            ✓ no numbers give zero
            ✓ sums
            """);
    assertThat(shown(new Verdict.Passed(List.of(FINE), 7)))
        .startsWith("✓ add-up passed  1 test in 7 ms\n");
  }

  @Test
  void failedTellsTheFirstFailureInFull() {
    TestReport failed =
        new TestReport(
            "otherTopicsStayQuiet",
            "failed",
            """
            what happened: a listener of `mail` got an event of `stock`
            promised: each listener hears its own topic alone
            look at: publish
            plain words without a label""",
            "[mail]",
            "[mail, stock]",
            "delivering to mail\ndelivering to stock\n",
            "EventBus.java",
            23);
    TestReport skipped = new TestReport("later", "skipped", "", "", "", "", "", 0);
    TestReport second = new TestReport("alsoBad", "failed", "no", "", "", "hidden", "", 0);
    assertThat(shown(new Verdict.Failed(List.of(FINE, failed, second, skipped), 30)))
        .isEqualTo(
            """
            ✗ add-up is not there yet  2 of 4 tests failed

            ✗ other topics stay quiet

              what happened: a listener of `mail` got an event of
              `stock`
              promised: each listener hears its own topic alone
              look at: publish
              plain words without a label

              expected: [mail]
              actual:   [mail, stock]
                             ^^^^^^^

              came through EventBus.java:23

              printed meanwhile:
              │ delivering to mail
              │ delivering to stock

            ✓ no numbers give zero
            ✗ also bad
            - later
            """);
  }

  @Test
  void anEmptyValueIsSaidInWords() {
    TestReport failed = new TestReport("echoes", "failed", "m", "hey", "", "", "", 0);
    assertThat(shown(new Verdict.Failed(List.of(failed), 1)))
        .endsWith("\n\n  expected: hey\n  actual:   (empty)\n");
  }

  @Test
  void longOutputIsCutAndTheRestCounted() {
    StringBuilder output = new StringBuilder();
    IntStream.rangeClosed(1, 25).forEach(i -> output.append("line ").append(i).append('\n'));
    TestReport failed = new TestReport("prints", "failed", "m", "", "", output.toString(), "", 0);
    assertThat(shown(new Verdict.Failed(List.of(failed), 1)))
        .endsWith("  │ line 19\n  │ line 20\n  and 5 more lines\n");
    TestReport oneMore =
        new TestReport(
            "prints", "failed", "m", "", "", output.substring(0, output.indexOf("line 22")), "", 0);
    assertThat(shown(new Verdict.Failed(List.of(oneMore), 1))).endsWith("\n  and 1 more line\n");
  }

  @Test
  void compileErrorsShowTheLineAndACaret() {
    CompileError one =
        new CompileError(
            Screens.FOLDER.resolve("src/main/java/tiny/Sum.java"),
            7,
            12,
            "cannot find symbol\n  symbol:   variable nunbers",
            "    return nunbers.size();");
    CompileError nowhere = new CompileError(Path.of("/far/Off.java"), 0, 0, "no place", "");
    CompileError elsewhere = new CompileError(Path.of("/far/Off.java"), 3, 1, "away", "x");
    assertThat(shown(new Verdict.DoesNotCompile(List.of(one, nowhere, elsewhere, one, one), 1)))
        .isEqualTo(
            """
            ✗ add-up does not compile  so no test ran

            src/main/java/tiny/Sum.java:7: cannot find symbol
                return nunbers.size();
                       ^
              symbol:   variable nunbers

            no place

            Off.java:3: away
                x
                ^

            and 2 more; the first one often causes the others
            """);
  }

  @Test
  void aMessageOfLineEndsAloneStillNamesItsPlace() {
    CompileError empty = new CompileError(Path.of("/far/Off.java"), 3, 1, "\n\n", "x");
    assertThat(shown(new Verdict.DoesNotCompile(List.of(empty), 1)))
        .endsWith("\n\nOff.java:3:\n    x\n    ^\n");
  }

  @Test
  void theCaretStandsUnderWideCharactersTabsAndFarColumns() {
    assertThat(caret("\t\tint x = 日本 + y;", 16))
        .isEqualTo("    int x = 日本 + y;\n                   ^\n");
    assertThat(caret("a\t= b;", 5)).isEqualTo("    a    = b;\n           ^\n");
    String far = "x".repeat(100) + " here " + "y".repeat(50);
    String[] rows = caret(far, 102).split("\n");
    assertThat(rows[0].charAt(rows[1].indexOf('^'))).isEqualTo('h');
    assertThat(rows[0]).hasSizeLessThanOrEqualTo(60);
  }

  private static String caret(String source, int column) {
    return Screens.text(CaretLines.of(source, column, 60));
  }

  @Test
  void timedOutShowsWhereThreadsWere() {
    Verdict late =
        new Verdict.TimedOut(
            List.of(),
            10,
            "everyNumberCounts",
            "still here\n",
            List.of(
                new StuckThread("main", "runnable", List.of(at(9, "of"), at(4, "add"))),
                new StuckThread("pool-1", "waiting", List.of())),
            10_020);
    assertThat(shown(late))
        .isEqualTo(
            """
            ✗ add-up was stopped  it ran longer than 10 seconds

              what happened: the code was still running in the test
              `everyNumberCounts` when the time was up
              usual causes: a loop whose end never comes, a thread that
              waits for something that nobody sends, two threads that
              wait for each other

              thread main runnable
                at Sum.java:9, of
                at Sum.java:4, add

              thread pool-1 waiting

              printed meanwhile:
              │ still here
            """);
    assertThat(shown(new Verdict.TimedOut(List.of(), 1, "", "", List.of(), 1)))
        .startsWith("✗ add-up was stopped  it ran longer than 1 second\n")
        .contains("the code was still running when the time");
  }

  @Test
  void whatFailedBeforeTheTimeWasUpIsToldFirst() {
    List<TestReport> tests = ((Verdict.Failed) Verdicts.failed()).tests();
    String failed = shown(Verdicts.failed());
    String first = failed.substring(failed.indexOf("\n"), failed.indexOf("\n\n✓"));
    assertThat(shown(new Verdict.TimedOut(tests, 10, "everyNumberCounts", "", List.of(), 10_020)))
        .startsWith(
            "✗ add-up was stopped  it ran longer than 10 seconds"
                + first
                + "\n\n  what happened: the code was still running in the test\n");
    assertThat(shown(new Verdict.Crashed(tests, CrashCause.EXIT, "", 9)))
        .startsWith("✗ add-up ended early  no verdict on all its tests" + first)
        .contains("System.exit or Runtime.halt was called");
  }

  private static Place at(int line, String method) {
    return new Place("Sum.java", line, method, "");
  }

  @Test
  void crashedSaysWhatEndedIt() {
    assertThat(shown(new Verdict.Crashed(List.of(FINE), CrashCause.EXIT, "bye", 9)))
        .isEqualTo(
            """
            ✗ add-up ended early  no verdict on all its tests

              what happened: the code ended the whole program:
              System.exit or Runtime.halt was called

              printed meanwhile:
              │ bye
            """);
    for (CrashCause cause : CrashCause.values()) {
      assertThat(shown(new Verdict.Crashed(List.of(), cause, "", 9)).replaceAll("\\s+", " "))
          .contains("what happened: " + cause.text());
    }
  }

  @Test
  void everyVerdictIsShown() {
    assertThat(Verdict.class.getPermittedSubclasses())
        .as("each has a test above")
        .extracting(Class::getSimpleName)
        .containsExactlyInAnyOrder("Passed", "Failed", "DoesNotCompile", "TimedOut", "Crashed");
  }
}
