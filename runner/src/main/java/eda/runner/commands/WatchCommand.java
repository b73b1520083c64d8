package eda.runner.commands;

import eda.runner.course.Exercise;
import eda.runner.journal.NextStep;
import eda.runner.journal.Progress;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Painting;
import eda.runner.screen.ScreenLoop;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks an exercise on every save. */
@CommandLine.Command(
    description =
        "Checks an exercise whenever you save one of its files. On a terminal, keys give hints and lead on.",
    footer = {"", "Example: ./course watch first-bus"})
final class WatchCommand implements Command {
  @Parameters(
      arity = "0..1",
      paramLabel = "EXERCISE",
      description = "the exercise's name; the next one if left out")
  private String name;

  @Option(names = "--trust", description = "run the exercises of a course that came from elsewhere")
  private boolean trust;

  @Override
  public boolean take(List<String> words) {
    return Command.one(words, word -> name = word);
  }

  @Override
  public int run(Session session) throws InterruptedException {
    Exercise exercise = name == null ? nextExercise(session) : session.exercise(name);
    Trust.require(session, trust);
    session.workspace().update(session.course());
    ScreenLoop screen = ScreenLoop.open(session.io(), new Painting(session.printer()));
    // The terminal is given back first: the end of a check that hangs takes a moment.
    try (WatchLoop watch = new WatchLoop(session, screen);
        screen) {
      watch.run(exercise);
    }
    session
        .printer()
        .line(Span.of("Go on any time: ", Meaning.FAINT), Span.plain(session.typed("watch")));
    return ExitCode.FINE;
  }

  private static Exercise nextExercise(Session session) {
    List<Exercise> exercises = session.course().exercises();
    if (exercises.isEmpty()) {
      throw new UsageException(
          "This course has no exercises. " + session.typed("read") + " shows its chapters.");
    }
    Progress progress = session.progress();
    String command = NextStep.of(session.course(), progress).command();
    return exercises.stream()
        .filter(exercise -> command.equals("watch " + exercise.name()))
        .findFirst()
        .or(() -> exercises.stream().filter(e -> !progress.work(e.name()).passed()).findFirst())
        .orElse(exercises.get(0));
  }
}
