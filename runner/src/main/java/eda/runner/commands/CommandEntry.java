package eda.runner.commands;

import java.util.List;
import java.util.Optional;

/**
 * One line of the list of commands.
 *
 * <p>The list is written out here, and a command's class is loaded only when it is asked for: that
 * halves the time that a start takes.
 */
record CommandEntry(String name, String summary, boolean worksAlone) {
  /** What runs when no command is named. */
  static final CommandEntry HOME = alone("", "go on where you left off");

  static final List<CommandEntry> ALL =
      List.of(
          alone("list", "chapters, exercises, quizzes and how far you are"),
          alone("read", "show a chapter, or any Markdown file"),
          alone("play", "predict and run a chapter's snippets; opens JShell"),
          alone("watch", "check an exercise on every save"),
          withArguments("check", "check exercises once"),
          withArguments("hint", "show the next hint for an exercise"),
          withArguments("solution", "show the solution of an exercise"),
          withArguments("diff", "compare your version with the solution"),
          withArguments("reset", "start an exercise anew; your version is kept"),
          withArguments("undo", "bring your version back after a reset"),
          alone("quiz", "take the quiz of a chapter, or of any quizdown page"),
          alone("exam", "questions drawn over all chapters"),
          alone("review", "answer again what is due"),
          alone("diagram", "draw Mermaid source as text"),
          withArguments("export", "write quizzes for another program"),
          alone("stats", "time, attempts and scores"),
          alone("lint", "what is in lessons and quizzes, and what is wrong"),
          alone("verify", "try out what a course promises; for authors"),
          alone("broker", "real message brokers: start, stop, see what is in them"),
          alone("doctor", "what is installed, what is missing, what to do"),
          withArguments("init", "make another workspace"));

  private static CommandEntry alone(String name, String summary) {
    return new CommandEntry(name, summary, true);
  }

  private static CommandEntry withArguments(String name, String summary) {
    return new CommandEntry(name, summary, false);
  }

  static Optional<CommandEntry> named(String name) {
    return ALL.stream().filter(entry -> entry.name().equals(name)).findFirst();
  }

  /** A switch, not a factory in each line: twenty lambdas would be linked at every start. */
  Command make() {
    return switch (name) {
      case "list" -> new ListCommand();
      case "read" -> new ReadCommand();
      case "play" -> new PlayCommand();
      case "watch" -> new WatchCommand();
      case "check" -> new CheckCommand();
      case "hint" -> new HintCommand();
      case "solution" -> new SolutionCommand();
      case "diff" -> new DiffCommand();
      case "reset" -> new ResetCommand();
      case "undo" -> new UndoCommand();
      case "quiz" -> new QuizCommand();
      case "exam" -> new ExamCommand();
      case "review" -> new ReviewCommand();
      case "diagram" -> new DiagramCommand();
      case "export" -> new ExportCommand();
      case "stats" -> new StatsCommand();
      case "lint" -> new LintCommand();
      case "verify" -> new VerifyCommand();
      case "broker" -> new BrokerCommand();
      case "doctor" -> new DoctorCommand();
      case "init" -> new InitCommand();
      default -> new HomeCommand();
    };
  }
}
