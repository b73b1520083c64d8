package eda.runner.commands;

import eda.runner.course.Exercise;
import eda.runner.course.Shelf;
import eda.runner.journal.EntryType;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Puts the learner's version of an exercise aside and writes the starter. */
@CommandLine.Command(
    description = "Starts an exercise anew. Your version is put aside, and `undo` brings it back.",
    footer = {"", "Example: ./course reset first-bus"})
final class ResetCommand implements Command {
  @Parameters(paramLabel = "EXERCISE", description = "the exercise's name")
  private String name;

  @Override
  public boolean take(List<String> words) {
    return Command.one(words, word -> name = word);
  }

  @Override
  public int run(Session session) {
    Exercise exercise = session.exercise(name);
    session.workspace().update(session.course());
    reset(session, exercise);
    session.tell(
        name + " is as it was at the start. Your version is kept; this brings it back:",
        "undo " + name);
    return ExitCode.FINE;
  }

  /** Does it, and writes it down. */
  static void reset(Session session, Exercise exercise) {
    new Shelf(session.workspace()).reset(exercise);
    session.record(EntryType.EXERCISE_RESET, Map.of("exercise", exercise.name()));
  }
}
