package eda.runner.commands;

import eda.runner.check.CheckerLanes;
import eda.runner.check.Submission;
import eda.runner.check.Verdict;
import eda.runner.course.Course;
import eda.runner.course.CourseException;
import eda.runner.course.Exercise;
import eda.runner.journal.EntryType;
import eda.runner.journal.NextStep;
import eda.runner.journal.Progress;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Printer;
import eda.runner.screen.VerdictLook;
import eda.runner.screen.VerdictView;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks exercises once. */
@CommandLine.Command(
    description = "Checks exercises once and gives a verdict for each.",
    footer = {"", "Examples: ./course check first-bus", "          ./course check --all --json"})
final class CheckCommand implements Command {
  @Parameters(arity = "0..*", paramLabel = "EXERCISE", description = "the exercises' names")
  private List<String> names = List.of();

  @Option(names = "--all", description = "check every exercise of the course")
  private boolean all;

  @Option(names = "--json", description = "print the verdicts as a JSON array")
  private boolean json;

  @Option(
      names = "--junit-xml",
      paramLabel = "FILE",
      description = "also write the verdicts as JUnit XML")
  private Path junitXml;

  @Option(names = "--full", description = "cut nothing: whole values, all frames, all prints")
  private boolean full;

  @Option(names = "--drawn", description = "draw what happened to the events of each test")
  private boolean drawn;

  @Option(names = "--trust", description = "run the exercises of a course that came from elsewhere")
  private boolean trust;

  @Override
  public boolean take(List<String> words) {
    names = words;
    return true;
  }

  @Override
  public int run(Session session) throws InterruptedException {
    List<Exercise> wanted = exercises(session);
    Trust.require(session, trust);
    session.workspace().update(session.course());
    Equipped equipped = Equipped.of(session, wanted);
    List<Exercise> exercises = equipped.exercises();
    if (exercises.isEmpty()) {
      throw new CourseException(equipped.missing());
    }
    boolean complete = equipped.missing().isEmpty();
    equipped.missing().forEach(problem -> session.warn(problem.toString()));
    Map<Exercise, Verdict> verdicts = check(session, exercises, wanted);
    if (json) {
      session.io().out().println(Json.text(VerdictData.of(verdicts)));
    }
    if (junitXml != null) {
      JunitXml.write(junitXml, verdicts);
    }
    boolean passed = verdicts.values().stream().allMatch(Verdict::passed);
    return !complete ? ExitCode.BROKEN_ENVIRONMENT : passed ? ExitCode.FINE : ExitCode.NOT_PASSED;
  }

  private Map<Exercise, Verdict> check(
      Session session, List<Exercise> exercises, List<Exercise> wanted)
      throws InterruptedException {
    boolean alone = wanted.size() == 1;
    CheckCommandResults results =
        new CheckCommandResults(
            session,
            exercises,
            (exercise, verdict) -> {
              if (!json) {
                show(session, exercise, verdict, alone);
              }
            });
    try {
      CheckerLanes.run(
          session.brokers(),
          exercises,
          (checker, exercise) -> checker.check(submission(session, exercise)),
          (exercise, verdict, count) -> results.add(exercise, verdict));
    } finally {
      results.close();
    }
    if (!json && !alone) {
      results.sum(wanted);
    }
    return results.all();
  }

  /** Writes the verdict down; only then may it be shown. */
  static void record(Session session, Exercise exercise, Verdict verdict) {
    session.record(
        EntryType.EXERCISE_CHECKED,
        Map.of(
            "exercise", exercise.name(), "status", verdict.status(), "millis", verdict.millis()));
  }

  private List<Exercise> exercises(Session session) {
    if (session.course().exercises().isEmpty()) {
      throw new UsageException("This course has no exercises, so there is nothing to check.");
    }
    if (all) {
      return session.course().exercises();
    }
    if (names.isEmpty()) {
      throw new UsageException(
          "Which exercise? Name one, as in `./course check first-bus`, or say --all.");
    }
    Set<Exercise> exercises = new LinkedHashSet<>();
    names.forEach(name -> exercises.add(session.exercise(name)));
    return List.copyOf(exercises);
  }

  private Submission submission(Session session, Exercise exercise) {
    Submission submission = Submission.of(session.workspace(), exercise);
    return drawn ? submission.tellingAll() : submission;
  }

  private void show(Session session, Exercise exercise, Verdict verdict, boolean alone) {
    Printer printer = session.printer();
    printer.rows(
        VerdictView.of(
            verdict,
            exercise,
            session.workspace().folderOf(exercise),
            new VerdictLook(printer.options(), full, drawn)));
    printer.line();
    if (!alone) {
      return;
    }
    if (verdict.passed()) {
      printer.markdown(exercise.passedText());
      printer.line();
      next(session, exercise);
    } else {
      session
          .workspace()
          .editedFiles(exercise)
          .forEach(
              file ->
                  printer.labelled(
                      0,
                      Span.of("Your file:", Meaning.FAINT),
                      Span.plain(Folders.shown(file).toString())));
      printer.labelled(
          0,
          Span.of("A hint:   ", Meaning.FAINT),
          Span.plain(session.typed("hint " + exercise.name())));
    }
  }

  private static void next(Session session, Exercise exercise) {
    Course course = session.course();
    Progress progress = session.progress();
    NextStep step = NextStep.of(course, progress);
    if (!step.command().endsWith(" " + exercise.name())) {
      ListCommand.next(session, progress);
    }
  }
}
