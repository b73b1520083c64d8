package eda.runner.commands;

import eda.runner.course.Exercise;
import eda.runner.journal.EntryType;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Shows the hints of an exercise, one more at each call. */
@CommandLine.Command(
    description =
        "Shows the next hint for an exercise. Hints come one at a time, from vague to plain.",
    footer = {
      "",
      "Examples: ./course hint first-bus",
      "          ./course hint first-bus 1    (the first one again)"
    })
final class HintCommand implements Command {
  @Parameters(index = "0", paramLabel = "EXERCISE", description = "the exercise's name")
  private String name;

  @Parameters(index = "1", arity = "0..1", paramLabel = "N", description = "a certain hint")
  private Integer wanted;

  @Override
  public boolean take(List<String> words) {
    return Command.one(words, word -> name = word);
  }

  @Override
  public int run(Session session) {
    Exercise exercise = session.exercise(name);
    List<String> hints = exercise.hints();
    if (hints.isEmpty()) {
      session.tell(name + " has no hints. The solution is always to be had:", "solution " + name);
      return ExitCode.FINE;
    }
    int shown = session.progress().work(name).hintsShown();
    int number = wanted == null ? Math.min(shown + 1, hints.size()) : wanted;
    if (number < 1 || number > hints.size()) {
      throw new UsageException(
          name + " has hints 1 to " + hints.size() + "; " + number + " isn't one of them.");
    }
    shown(session, exercise, number);
    session.printer().heading("Hint " + number + " of " + hints.size() + " for " + name);
    session.printer().line();
    session.printer().markdown(hints.get(number - 1));
    session.printer().line();
    if (number == hints.size()) {
      session.tell("That was the last hint. The solution:", "solution " + name);
    } else {
      session.tell("The next one:", "hint " + name);
    }
    return ExitCode.FINE;
  }

  /** Notes that a hint, counted from 1, was shown. */
  static void shown(Session session, Exercise exercise, int number) {
    session.record(EntryType.HINT_SHOWN, Map.of("exercise", exercise.name(), "hint", number));
  }
}
