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
    if (!new Shelf(session.workspace()).undo(exercise)) {
      session
          .printer()
          .line("There is nothing to bring back: no other version of " + name + " was put aside.");
      return ExitCode.NOT_PASSED;
    }
    session.record(EntryType.RESET_UNDONE, Map.of("exercise", name));
    session.printer().line("Your version of " + name + " is back.");
    return ExitCode.FINE;
  }
}
