package eda.runner.commands;

import eda.runner.course.Exercise;
import eda.runner.course.SourceFile;
import eda.runner.journal.EntryType;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Shows the solution of an exercise and notes that it was seen. */
@CommandLine.Command(
    description = "Shows the solution of an exercise. It is always to be had, and noted as seen.",
    footer = {"", "Example: ./course solution first-bus"})
final class SolutionCommand implements Command {
  @Parameters(paramLabel = "EXERCISE", description = "the exercise's name")
  private String name;

  @Override
  public boolean take(List<String> words) {
    return Command.one(words, word -> name = word);
  }

  @Override
  public int run(Session session) {
    Exercise exercise = session.exercise(name);
    seen(session, exercise);
    for (SourceFile file : exercise.sources().solution()) {
      if (exercise.files().contains(file.fileName())) {
        session.printer().heading(file.fileName());
        session.printer().line();
        session.printer().markdown(Listing.of("java", file.text().stripTrailing()));
        session.printer().line();
      }
    }
    session.tell("Which difference to your own version matters?", "diff " + name);
    return ExitCode.FINE;
  }

  /** Notes that the solution was seen. */
  static void seen(Session session, Exercise exercise) {
    session.record(EntryType.SOLUTION_SEEN, Map.of("exercise", exercise.name()));
  }
}
