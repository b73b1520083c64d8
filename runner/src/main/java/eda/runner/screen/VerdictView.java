package eda.runner.screen;

import eda.runner.check.TestReport;
import eda.runner.check.Verdict;
import eda.runner.check.Verdict.CompileError;
import eda.runner.course.Exercise;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import java.nio.file.Path;
import java.util.List;

/**
 * A verdict as rows: what happened and what was promised first, details after it.
 *
 * <p>The most basic failure is told in full; the others are named, since they often have the same
 * cause.
 */
public final class VerdictView {
  private static final int MOST_ERRORS = 3;

  private final Exercise exercise;
  private final Path folder;
  private final VerdictRows rows;

  private VerdictView(Exercise exercise, Path folder, VerdictLook look) {
    this.exercise = exercise;
    this.folder = folder;
    this.rows = new VerdictRows(look);
  }

  /**
   * Returns the rows with as much in them as the look says, none wider than its page.
   *
   * @param folder the learner's folder of the exercise, which paths are shown relative to
   */
  public static List<Row> of(Verdict verdict, Exercise exercise, Path folder, VerdictLook look) {
    VerdictView view = new VerdictView(exercise, folder, look);
    view.show(verdict);
    return view.rows.all();
  }

  private void show(Verdict verdict) {
    if (verdict instanceof Verdict.Passed passed) {
      showPassed(passed);
    } else if (verdict instanceof Verdict.Failed failed) {
      showFailed(failed);
    } else if (verdict instanceof Verdict.DoesNotCompile broken) {
      showErrors(broken);
    } else if (verdict instanceof Verdict.TimedOut late) {
      showTimedOut(late);
    } else if (verdict instanceof Verdict.Crashed crashed) {
      showCrashed(crashed);
    } else {
      throw new AssertionError(verdict);
    }
  }

  private void showPassed(Verdict.Passed passed) {
    headline(
        Meaning.OK,
        rows.look().right() + exercise.name() + " passed",
        count(passed.tests()) + " in " + passed.millis() + " ms");
    for (TestReport test : passed.tests()) {
      testLine(test);
    }
    drawn(passed.tests());
  }

  private void showFailed(Verdict.Failed failed) {
    List<TestReport> tests = failed.tests();
    long bad = tests.stream().filter(TestReport::failed).count();
    headline(
        Meaning.ERROR,
        rows.look().wrong() + exercise.name() + " is not there yet",
        bad + " of " + count(tests) + " failed");
    TestReport first = failed.first();
    inFull(first);
    List<TestReport> others = tests.stream().filter(test -> test != first).toList();
    if (!others.isEmpty()) {
      rows.blank();
      others.forEach(this::testLine);
    }
    drawn(others);
  }

  private void inFull(TestReport test) {
    rows.blank();
    rows.wrapped("", Span.of(rows.look().wrong() + test.title(), Meaning.STRONG));
    FailureView.show(test, rows);
  }

  /**
   * What failed before a check came to its early end is the more basic fault, and may be its cause.
   */
  private void failedBefore(List<TestReport> tests) {
    tests.stream().filter(TestReport::failed).findFirst().ifPresent(this::inFull);
  }

  /** Draws the events of each test that tells of them, when that was asked for. */
  private void drawn(List<TestReport> tests) {
    List<TestReport> telling =
        tests.stream().filter(test -> !test.evidence().events().seen().isEmpty()).toList();
    if (rows.look().drawn()) {
      for (TestReport test : telling) {
        rows.blank();
        testLine(test);
        EventDrawing.show(test.evidence().events(), rows);
      }
      if (telling.isEmpty()) {
        rows.blank();
        rows.wrapped(
            "", Span.of("There are no more tests here that tell of events.", Meaning.FAINT));
      }
    }
  }

  private void showErrors(Verdict.DoesNotCompile broken) {
    headline(
        Meaning.ERROR,
        rows.look().wrong() + exercise.name() + " does not compile",
        "so no test ran");
    int most = rows.look().full() ? broken.errors().size() : MOST_ERRORS;
    for (CompileError error : broken.errors().stream().limit(most).toList()) {
      rows.blank();
      String place = error.line() == 0 ? "" : shown(error.path()) + ":" + error.line() + ": ";
      List<String> message = error.message().lines().toList();
      rows.wrapped(
          "", Span.of(place, Meaning.STRONG), Span.plain(message.isEmpty() ? "" : message.get(0)));
      if (!error.source().isBlank()) {
        rows.addAll(CaretLines.of(error.source(), error.column(), rows.width()));
      }
      message.stream().skip(1).forEach(line -> rows.wrapped("  ", Span.plain(line.strip())));
      error.help().ifPresent(help -> rows.labelled("help:", help));
    }
    int more = broken.errors().size() - most;
    if (more > 0) {
      rows.blank();
      rows.wrapped(
          "",
          Span.of("and " + more + " more; the first one often causes the others", Meaning.FAINT));
    }
  }

  private void showTimedOut(Verdict.TimedOut late) {
    headline(
        Meaning.ERROR,
        rows.look().wrong() + exercise.name() + " was stopped",
        "it ran longer than "
            + (late.limitSeconds() == 1 ? "1 second" : late.limitSeconds() + " seconds"));
    failedBefore(late.tests());
    StuckView.show(late, rows);
    OutputView.show(late.output(), List.of(), rows);
  }

  private void showCrashed(Verdict.Crashed crashed) {
    headline(
        Meaning.ERROR,
        rows.look().wrong() + exercise.name() + " ended early",
        "no verdict on all its tests");
    failedBefore(crashed.tests());
    rows.blank();
    rows.wrapped(
        "  ", Span.of("what happened:", Meaning.STRONG), Span.plain(" " + crashed.cause().text()));
    OutputView.show(crashed.output(), List.of(), rows);
  }

  private void headline(Meaning meaning, String text, String rest) {
    rows.wrapped("", Span.of(text, meaning), Span.of("  " + rest, Meaning.FAINT));
  }

  private void testLine(TestReport test) {
    rows.wrapped("", rows.look().mark(test), Span.plain(test.title()));
  }

  private String shown(Path path) {
    return path.startsWith(folder)
        ? folder.relativize(path).toString()
        : path.getFileName().toString();
  }

  private static String count(List<TestReport> tests) {
    return tests.size() == 1 ? "1 test" : tests.size() + " tests";
  }
}
