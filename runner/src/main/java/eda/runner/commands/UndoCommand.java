package eda.runner.commands;

import eda.runner.course.Exercise;
import eda.runner.course.Shelf;
import eda.runner.journal.EntryType;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Brings back the version of an exercise that a reset put aside. */
@CommandLine.Command(
    description =
        "Brings your version of an exercise back after a reset. A second undo takes the first one back.",
    footer = {"", "Example: ./course undo first-bus"})
final class UndoCommand implements Command {
  @Parameters(paramLabel = "EXERCISE", description = "the exercise's name")
  private String name;

  @Override
  public boolean take(List<String> words) {
    return Command.one(words, word -> name = word);
  }

  @Override
  public int run(Session session) {
    Exercise exercise = session.exercise(name);
    boolean back = undo(session, exercise);
    session.printer().line(told(exercise, back));
    return back ? ExitCode.FINE : ExitCode.NOT_PASSED;
  }

  /** Does it, and writes it down; false when there is nothing to bring back. */
  static boolean undo(Session session, Exercise exercise) {
    boolean back = new Shelf(session.workspace()).undo(exercise);
    if (back) {
      session.record(EntryType.RESET_UNDONE, Map.of("exercise", exercise.name()));
    }
    return back;
  }

  static String told(Exercise exercise, boolean back) {
    return back
        ? "Your version of " + exercise.name() + " is back."
        : "There is nothing to bring back: no other version of "
            + exercise.name()
            + " was put aside.";
  }
}
