package eda.runner.commands;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One line of the list of commands.
 *
 * <p>The list is written out here, and a command's class is loaded only when it is asked for: that
 * halves the time that a start takes.
 */
record CommandEntry(String name, String summary, Supplier<Command> make) {
  static final List<CommandEntry> ALL =
      List.of(
          new CommandEntry(
              "list", "chapters, exercises, quizzes and how far you are", ListCommand::new),
          new CommandEntry("read", "show a chapter, or any Markdown file", ReadCommand::new),
          new CommandEntry("watch", "check an exercise on every save", WatchCommand::new),
          new CommandEntry("check", "check exercises once", CheckCommand::new),
          new CommandEntry("hint", "show the next hint for an exercise", HintCommand::new),
          new CommandEntry("solution", "show the solution of an exercise", SolutionCommand::new),
          new CommandEntry("diff", "compare your version with the solution", DiffCommand::new),
          new CommandEntry(
              "reset", "start an exercise anew; your version is kept", ResetCommand::new),
          new CommandEntry("undo", "bring your version back after a reset", UndoCommand::new),
          new CommandEntry(
              "quiz", "take the quiz of a chapter, or of any quizdown page", QuizCommand::new),
          new CommandEntry("stats", "time, attempts and scores", StatsCommand::new),
          new CommandEntry(
              "doctor", "what is installed, what is missing, what to do", DoctorCommand::new),
          new CommandEntry("init", "make another workspace", InitCommand::new));

  static Optional<CommandEntry> named(String name) {
    return ALL.stream().filter(entry -> entry.name().equals(name)).findFirst();
  }
}
