package eda.runner.screen;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.check.TestReport;
import eda.runner.check.Verdict;
import eda.runner.check.Verdict.CompileError;
import eda.runner.check.Verdict.CrashCause;
import eda.runner.check.Verdict.StuckThread;
import eda.runner.lesson.text.CellWidth;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever a verdict holds, its rows fit and steer no terminal. */
class VerdictViewPropertyTest {
  @Property(tries = 300)
  void noRowIsWiderThanAsked(
      @ForAll("verdicts") Verdict verdict, @ForAll @IntRange(min = 20, max = 120) int width) {
    String sent = Screens.text(Screens.verdict(verdict, width));
    assertThat(sent).isNotBlank();
    assertThat(sent.split("\n")).allMatch(line -> CellWidth.width(line) <= width);
  }

  @Property(tries = 300)
  void controlCharactersAreNeverSent(@ForAll("verdicts") Verdict verdict) {
    String sent = Screens.text(Screens.verdict(verdict, 60));
    assertThat(sent.chars().filter(c -> c != '\n'))
        .noneMatch(Character::isISOControl)
        .noneMatch(c -> c == '\u202e' || c == '\u2066');
  }

  @Provide
  Arbitrary<Verdict> verdicts() {
    Arbitrary<List<TestReport>> tests = tests().list().ofMaxSize(3);
    Arbitrary<Integer> limits = Arbitraries.integers().between(1, 600);
    return Arbitraries.oneOf(
        text().map(name -> new Verdict.Passed(List.of(Screens.passed(name)), 5)),
        tests.map(list -> new Verdict.Failed(withFailure(list), 5)),
        errors().list().ofMinSize(1).ofMaxSize(5).map(list -> new Verdict.DoesNotCompile(list, 5)),
        Combinators.combine(limits, text(), text(), stuck().list().ofMaxSize(2))
            .as(
                (limit, name, out, stuck) ->
                    new Verdict.TimedOut(List.of(), limit, name, out, stuck, 5)),
        Combinators.combine(Arbitraries.of(CrashCause.class), text())
            .as((cause, output) -> new Verdict.Crashed(List.of(), cause, output, 5)));
  }

  private static List<TestReport> withFailure(List<TestReport> tests) {
    List<TestReport> all = new ArrayList<>(tests);
    all.add(Screens.failed("at least one"));
    return all;
  }

  private Arbitrary<TestReport> tests() {
    return Combinators.combine(
            Arbitraries.of("passed", "failed", "skipped"), text(), text(), text(), text(), text())
        .as(
            (status, name, message, expected, actual, output) ->
                new TestReport(name, status, message, expected, actual, output, name, 3));
  }

  private Arbitrary<CompileError> errors() {
    Arbitrary<Integer> columns = Arbitraries.integers().between(0, 200);
    return Combinators.combine(columns, columns, text(), text())
        .as(
            (line, column, message, source) ->
                new CompileError(
                    Path.of("/other/A.java"), line, column, message, source.replace("\n", "")));
  }

  private Arbitrary<StuckThread> stuck() {
    return Combinators.combine(text(), text(), text().list().ofMaxSize(3)).as(StuckThread::new);
  }

  private Arbitrary<String> text() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "a",
            "Long words here ",
            "\n",
            "\t",
            "\u001b[31m",
            "\u009b2J",
            "\r",
            "\u0007",
            "日本",
            "é",
            "👩‍👩‍👧",
            "\u202e",
            "\u2066",
            "what happened: ",
            "x".repeat(70),
            "://",
            "\ud800",
            "\u0000",
            " ",
            "/a/b/c");
    return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
  }
}
