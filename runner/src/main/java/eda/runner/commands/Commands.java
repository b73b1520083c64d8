package eda.runner.commands;

import eda.runner.course.CourseException;
import eda.runner.course.NearestName;
import eda.runner.course.Problem;
import eda.runner.lesson.Theme;
import eda.runner.screen.Colours;
import eda.runner.screen.Io;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Runs one command; hides which library reads the arguments. */
public final class Commands {
  private final Program program;
  private final Io io;

  public Commands(Program program, Io io) {
    this.program = program;
    this.io = io;
  }

  /** Runs a command with the options that an earlier one was given, unless it has its own. */
  int run(List<String> args, SessionOptions earlier) {
    List<String> all = new ArrayList<>(args);
    earlier.course().ifPresent(course -> addUnlessGiven(all, "--course", course.toString()));
    earlier
        .workspace()
        .ifPresent(workspace -> addUnlessGiven(all, "--workspace", workspace.toString()));
    if (earlier.theme() != Theme.TERMINAL) {
      addUnlessGiven(all, "--theme", earlier.theme().name());
    }
    if (earlier.colours() != Colours.AUTO) {
      addUnlessGiven(all, "--color", earlier.colours().name());
    }
    return run(all);
  }

  private static void addUnlessGiven(List<String> args, String option, String value) {
    if (args.stream().noneMatch(arg -> arg.equals(option) || arg.startsWith(option + "="))) {
      args.add(option);
      args.add(value);
    }
  }

  /** Returns the exit code; every fault but a bug is told on standard error. */
  public int run(List<String> args) {
    try {
      return dispatch(args);
    } catch (UsageException e) {
      io.tell(e.getMessage());
      return ExitCode.WRONG_USAGE;
    } catch (CourseException e) {
      for (Problem problem : e.problems()) {
        io.tell(problem.toString());
      }
      return ExitCode.BROKEN_ENVIRONMENT;
    } catch (UncheckedIOException e) {
      io.tell(Faults.text(e));
      io.tell(
          "Nothing was lost. `./course doctor` looks for the cause; --workspace DIR chooses another folder.");
      return ExitCode.BROKEN_ENVIRONMENT;
    } catch (InterruptedException e) {
      return ExitCode.INTERRUPTED;
    } finally {
      io.out().flush();
      io.err().flush();
    }
  }

  private int dispatch(List<String> args) throws InterruptedException {
    CommandWord word = CommandWord.in(args);
    if (word.name().isEmpty()) {
      return withoutCommand(word.rest());
    }
    if (word.name().equals("help")) {
      return help(word.rest());
    }
    CommandEntry entry = CommandEntry.named(word.name()).orElseThrow(() -> unknown(word.name()));
    return run(entry, word.rest());
  }

  private int withoutCommand(List<String> args) throws InterruptedException {
    if (args.contains("--version") || args.contains("-V")) {
      io.out()
          .println("course " + program.version() + ", Java " + System.getProperty("java.version"));
      return ExitCode.FINE;
    }
    if (args.contains("--help") || args.contains("-h")) {
      return help(List.of());
    }
    return run(CommandEntry.HOME, args);
  }

  private int help(List<String> args) throws InterruptedException {
    if (!args.isEmpty()) {
      CommandEntry entry = CommandEntry.named(args.get(0)).orElseThrow(() -> unknown(args.get(0)));
      return run(entry, List.of("--help"));
    }
    Overview.print(new Session(program, io, new SessionOptions()).printer());
    return ExitCode.FINE;
  }

  private int run(CommandEntry entry, List<String> args) throws InterruptedException {
    Command command = entry.make();
    SessionOptions options = new SessionOptions();
    boolean taken = args.isEmpty() ? entry.worksAlone() : areWords(args) && command.take(args);
    if (!taken && !new Arguments(io).readInto(command, entry.name(), options, args)) {
      return ExitCode.FINE;
    }
    try (Session session = new Session(program, io, options)) {
      return command.run(session);
    }
  }

  private static boolean areWords(List<String> args) {
    for (String arg : args) {
      if (arg.isEmpty() || arg.startsWith("-")) {
        return false;
      }
    }
    return true;
  }

  private static UsageException unknown(String name) {
    List<String> known = new ArrayList<>(List.of("help"));
    CommandEntry.ALL.forEach(entry -> known.add(entry.name()));
    String meant =
        NearestName.to(name, known)
            .map(near -> "did you mean `./course " + near + "`?")
            .orElse("`./course help` shows all of them.");
    return new UsageException("There is no command `" + name + "`: " + meant);
  }
}
