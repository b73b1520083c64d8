package eda.runner.screen;

import eda.runner.check.TestReport;
import eda.runner.check.Verdict;
import eda.runner.check.Verdict.CompileError;
import eda.runner.course.Exercise;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A verdict as rows: what happened and what was promised first, details after it.
 *
 * <p>The most basic failure is told in full; the others are named, since they often have the same
 * cause.
 */
public final class VerdictView {
  private static final int MOST_ERRORS = 3;
  private static final int MOST_OUTPUT_LINES = 20;

  private final Exercise exercise;
  private final Path folder;
  private final int width;
  private final List<Row> rows = new ArrayList<>();

  private VerdictView(Exercise exercise, Path folder, int width) {
    this.exercise = exercise;
    this.folder = folder;
    this.width = width;
  }

  /**
   * Returns the rows, none wider than the width.
   *
   * @param folder the learner's folder of the exercise, which paths are shown relative to
   */
  public static List<Row> of(Verdict verdict, Exercise exercise, Path folder, int width) {
    VerdictView view = new VerdictView(exercise, folder, width);
    view.show(verdict);
    return List.copyOf(view.rows);
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
        "✓ " + exercise.name() + " passed",
        count(passed.tests()) + " in " + passed.millis() + " ms");
    for (TestReport test : passed.tests()) {
      testLine(test);
    }
  }

  private void showFailed(Verdict.Failed failed) {
    List<TestReport> tests = failed.tests();
    long bad = tests.stream().filter(TestReport::failed).count();
    headline(
        Meaning.ERROR,
        "✗ " + exercise.name() + " is not there yet",
        bad + " of " + count(tests) + " failed");
    TestReport first = failed.first();
    blank();
    wrapped("", Span.of("✗ " + first.title(), Meaning.STRONG));
    failure(first);
    List<TestReport> others = tests.stream().filter(test -> test != first).toList();
    if (!others.isEmpty()) {
      blank();
      others.forEach(this::testLine);
    }
  }

  private void failure(TestReport test) {
    blank();
    for (String line : test.message().split("\n")) {
      int colon = line.indexOf(": ");
      boolean labelled = colon > 0 && TeachingText.LABELS.contains(line.substring(0, colon));
      if (labelled) {
        wrapped(
            "  ",
            Span.of(line.substring(0, colon + 1), Meaning.STRONG),
            Span.plain(line.substring(colon + 1)));
      } else {
        wrapped("  ", Span.plain(line));
      }
    }
    if (!test.expected().isEmpty() || !test.actual().isEmpty()) {
      blank();
      wrapped(
          "  ",
          Span.of("expected: ", Meaning.STRONG),
          Span.of(orNothing(test.expected()), Meaning.INSERTED));
      wrapped(
          "  ",
          Span.of("actual:   ", Meaning.STRONG),
          Span.of(orNothing(test.actual()), Meaning.DELETED));
    }
    if (!test.file().isEmpty()) {
      blank();
      wrapped(
          "  ",
          Span.of("came through ", Meaning.FAINT),
          Span.plain(test.file() + ":" + test.line()));
    }
    output(test.output());
  }

  private void showErrors(Verdict.DoesNotCompile broken) {
    headline(Meaning.ERROR, "✗ " + exercise.name() + " does not compile", "so no test ran");
    for (CompileError error : broken.errors().stream().limit(MOST_ERRORS).toList()) {
      blank();
      String place = error.line() == 0 ? "" : shown(error.path()) + ":" + error.line() + ": ";
      List<String> message = error.message().lines().toList();
      wrapped(
          "", Span.of(place, Meaning.STRONG), Span.plain(message.isEmpty() ? "" : message.get(0)));
      if (!error.source().isBlank()) {
        rows.addAll(CaretLines.of(error.source(), error.column(), width));
      }
      message.stream().skip(1).forEach(line -> wrapped("  ", Span.plain(line.strip())));
    }
    int more = broken.errors().size() - MOST_ERRORS;
    if (more > 0) {
      blank();
      wrapped(
          "",
          Span.of("and " + more + " more; the first one often causes the others", Meaning.FAINT));
    }
  }

  private void showTimedOut(Verdict.TimedOut late) {
    headline(
        Meaning.ERROR,
        "✗ " + exercise.name() + " was stopped",
        "it ran longer than "
            + (late.limitSeconds() == 1 ? "1 second" : late.limitSeconds() + " seconds"));
    blank();
    String test = late.running().isEmpty() ? "" : " in the test `" + late.running() + "`";
    wrapped(
        "  ",
        Span.of("what happened:", Meaning.STRONG),
        Span.plain(" the code was still running" + test + " when the time was up"));
    wrapped(
        "  ",
        Span.of("usual causes:", Meaning.STRONG),
        Span.plain(
            " a loop whose end never comes, a thread that waits for something that nobody sends, two threads that wait for each other"));
    for (Verdict.StuckThread thread : late.threads()) {
      blank();
      wrapped(
          "  ",
          Span.of("thread " + thread.name(), Meaning.STRONG),
          Span.of(" " + thread.state(), Meaning.FAINT));
      thread.places().forEach(place -> wrapped("    ", Span.plain("at " + place)));
    }
    output(late.output());
  }

  private void showCrashed(Verdict.Crashed crashed) {
    headline(Meaning.ERROR, "✗ " + exercise.name() + " ended early", "no verdict on all its tests");
    blank();
    wrapped(
        "  ", Span.of("what happened:", Meaning.STRONG), Span.plain(" " + crashed.cause().text()));
    output(crashed.output());
  }

  private void headline(Meaning meaning, String text, String rest) {
    wrapped("", Span.of(text, meaning), Span.of("  " + rest, Meaning.FAINT));
  }

  private void testLine(TestReport test) {
    Span mark =
        test.passed()
            ? Span.of("✓ ", Meaning.OK)
            : test.failed() ? Span.of("✗ ", Meaning.ERROR) : Span.of("- ", Meaning.FAINT);
    wrapped("", mark, Span.plain(test.title()));
  }

  private void output(String output) {
    if (output.isBlank()) {
      return;
    }
    blank();
    wrapped("  ", Span.of("printed meanwhile:", Meaning.STRONG));
    List<String> lines = output.stripTrailing().lines().toList();
    lines.stream()
        .limit(MOST_OUTPUT_LINES)
        .forEach(line -> wrapped("  ", Span.of("│ ", Meaning.FRAME), Span.plain(line)));
    int more = lines.size() - MOST_OUTPUT_LINES;
    if (more > 0) {
      wrapped(
          "  ", Span.of("and " + more + (more == 1 ? " more line" : " more lines"), Meaning.FAINT));
    }
  }

  private static String orNothing(String value) {
    return value.isEmpty() ? "(empty)" : value;
  }

  private void wrapped(String margin, Span... spans) {
    for (Row row : Wrapped.rows(width - margin.length(), spans)) {
      List<Span> all = new ArrayList<>(List.of(Span.plain(margin)));
      all.addAll(row.spans());
      rows.add(new Row(all));
    }
  }

  private void blank() {
    rows.add(Row.EMPTY);
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
