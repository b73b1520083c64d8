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
record CommandEntry(String name, String summary, boolean worksAlone, Supplier<Command> make) {
  /** What runs when no command is named. */
  static final CommandEntry HOME = alone("", "go on where you left off", HomeCommand::new);

  static final List<CommandEntry> ALL =
      List.of(
          alone("list", "chapters, exercises, quizzes and how far you are", ListCommand::new),
          alone("read", "show a chapter, or any Markdown file", ReadCommand::new),
          alone("play", "predict and run a chapter's snippets; opens JShell", PlayCommand::new),
          alone("watch", "check an exercise on every save", WatchCommand::new),
          withArguments("check", "check exercises once", CheckCommand::new),
          withArguments("hint", "show the next hint for an exercise", HintCommand::new),
          withArguments("solution", "show the solution of an exercise", SolutionCommand::new),
          withArguments("diff", "compare your version with the solution", DiffCommand::new),
          withArguments("reset", "start an exercise anew; your version is kept", ResetCommand::new),
          withArguments("undo", "bring your version back after a reset", UndoCommand::new),
          alone("quiz", "take the quiz of a chapter, or of any quizdown page", QuizCommand::new),
          alone("exam", "questions drawn over all chapters", ExamCommand::new),
          alone("review", "answer again what is due", ReviewCommand::new),
          alone("diagram", "draw Mermaid source as text", DiagramCommand::new),
          withArguments("export", "write quizzes for another program", ExportCommand::new),
          alone("stats", "time, attempts and scores", StatsCommand::new),
          alone("lint", "what is in lessons and quizzes, and what is wrong", LintCommand::new),
          alone("verify", "try out what a course promises; for authors", VerifyCommand::new),
          alone("doctor", "what is installed, what is missing, what to do", DoctorCommand::new),
          withArguments("init", "make another workspace", InitCommand::new));

  private static CommandEntry alone(String name, String summary, Supplier<Command> make) {
    return new CommandEntry(name, summary, true, make);
  }

  private static CommandEntry withArguments(String name, String summary, Supplier<Command> make) {
    return new CommandEntry(name, summary, false, make);
  }

  static Optional<CommandEntry> named(String name) {
    return ALL.stream().filter(entry -> entry.name().equals(name)).findFirst();
  }
}
