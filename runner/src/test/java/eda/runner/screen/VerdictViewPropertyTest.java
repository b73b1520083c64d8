package eda.runner.screen;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.check.Evidence;
import eda.runner.check.Happening;
import eda.runner.check.Place;
import eda.runner.check.Printed;
import eda.runner.check.TestReport;
import eda.runner.check.Trail;
import eda.runner.check.Verdict;
import eda.runner.check.Verdict.CompileError;
import eda.runner.check.Verdict.CrashCause;
import eda.runner.check.Verdict.Held;
import eda.runner.check.Verdict.Locks;
import eda.runner.check.Verdict.StuckThread;
import eda.runner.lesson.LayoutOptions;
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
    for (VerdictLook look : looks(width)) {
      String sent = Screens.text(Screens.verdict(verdict, look));
      assertThat(sent).isNotBlank();
      assertThat(sent.split("\n")).allMatch(line -> CellWidth.width(line) <= width);
    }
  }

  private static List<VerdictLook> looks(int width) {
    LayoutOptions page = LayoutOptions.plain(width);
    return List.of(
        VerdictLook.of(page),
        new VerdictLook(page, true, true),
        new VerdictLook(page.inWords(), false, true));
  }

  @Property(tries = 300)
  void controlCharactersAreNeverSent(@ForAll("verdicts") Verdict verdict) {
    for (VerdictLook look : looks(60)) {
      String sent = Screens.text(Screens.verdict(verdict, look));
      assertThat(sent.chars().filter(c -> c != '\n'))
          .noneMatch(Character::isISOControl)
          .noneMatch(c -> c == '\u202e' || c == '\u2066');
    }
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
            Arbitraries.of("passed", "failed", "skipped"),
            text(),
            text(),
            text(),
            text(),
            text(),
            evidence())
        .as(
            (status, name, message, expected, actual, output, evidence) ->
                new TestReport(name, status, message, expected, actual, output, name, 3, evidence));
  }

  private Arbitrary<Evidence> evidence() {
    Arbitrary<List<String>> lists = text().list().ofMaxSize(8);
    Arbitrary<List<Printed>> prints =
        Combinators.combine(text(), text()).as(Printed::new).list().ofMaxSize(3);
    return Combinators.combine(lists, lists, prints, trails(), places().list().ofMaxSize(3), lists)
        .as(Evidence::new);
  }

  private Arbitrary<Trail> trails() {
    return Combinators.combine(
            Arbitraries.of(Happening.Deed.values()), text(), text(), text(), text())
        .as(
            (deed, who, carrier, topic, event) ->
                new Happening(deed, 1, who, carrier, topic, event))
        .list()
        .ofMaxSize(25)
        .map(seen -> new Trail(seen, seen.size() % 3));
  }

  private Arbitrary<Place> places() {
    return Combinators.combine(text(), text(), text())
        .as((file, method, source) -> new Place(file, 3, method, source.replace("\n", "")));
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
    Arbitrary<List<Held>> held =
        Combinators.combine(text(), places()).as(Held::new).list().ofMaxSize(2);
    Arbitrary<Locks> locks =
        Combinators.combine(Arbitraries.of(true, false), text(), text(), held).as(Locks::new);
    return Combinators.combine(text(), text(), places().list().ofMinSize(1).ofMaxSize(3), locks)
        .as(StuckThread::new);
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
