package eda.runner.commands;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import eda.runner.course.Exercise;
import eda.runner.course.SourceFile;
import eda.runner.screen.watch.WatchDiff;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares the learner's version with the solution, or with the starter. */
@CommandLine.Command(
    description = "Compares your version with the solution (noted as seen), or with the starter.",
    footer = {
      "",
      "Examples: ./course diff first-bus",
      "          ./course diff first-bus --starter"
    })
final class DiffCommand implements Command {
  private static final int CONTEXT_LINES = 3;

  @Parameters(paramLabel = "EXERCISE", description = "the exercise's name")
  private String name;

  @Option(names = "--starter", description = "show what you changed since the start instead")
  private boolean starter;

  @Override
  public boolean take(List<String> words) {
    return Command.one(words, word -> name = word);
  }

  @Override
  public int run(Session session) {
    Exercise exercise = session.exercise(name);
    session.workspace().update(session.course());
    if (!starter) {
      SolutionCommand.seen(session, exercise);
    }
    List<SourceFile> yours = session.workspace().submission(exercise);
    List<SourceFile> given = starter ? exercise.sources().starter() : exercise.sources().solution();
    List<String> diff = new ArrayList<>();
    for (SourceFile other : given) {
      String own = own(yours, other);
      diff.addAll(
          starter
              ? unified(other.fileName(), "starter", other.text(), own, "yours")
              : unified(other.fileName(), "yours", own, other.text(), "solution"));
    }
    if (diff.isEmpty()) {
      session
          .printer()
          .line(
              "No difference: your version of "
                  + name
                  + " is the "
                  + (starter ? "starter." : "solution."));
    } else {
      session.printer().markdown(Listing.of("diff", String.join("\n", diff)));
    }
    return ExitCode.FINE;
  }

  /** Notes that the solution was seen, and returns how it differs from the learner's version. */
  static WatchDiff solution(Session session, Exercise exercise) {
    List<SourceFile> yours = session.workspace().submission(exercise);
    List<WatchDiff.File> files = new ArrayList<>();
    for (SourceFile other : exercise.sources().solution()) {
      List<WatchDiff.Piece> pieces =
          DiffUtils.diff(lines(own(yours, other)), lines(other.text()), true).getDeltas().stream()
              .map(
                  part ->
                      new WatchDiff.Piece(part.getSource().getLines(), part.getTarget().getLines()))
              .toList();
      files.add(new WatchDiff.File(other.fileName(), pieces));
    }
    SolutionCommand.seen(session, exercise);
    return new WatchDiff(files);
  }

  /** Returns the learner's text of a file, empty when the file is missing. */
  private static String own(List<SourceFile> yours, SourceFile other) {
    return yours.stream()
        .filter(file -> file.name().equals(other.name()))
        .map(SourceFile::text)
        .findFirst()
        .orElse("");
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  private static List<String> unified(
      String file, String from, String before, String after, String to) {
    List<String> old = lines(before);
    return UnifiedDiffUtils.generateUnifiedDiff(
        from + "/" + file, to + "/" + file, old, DiffUtils.diff(old, lines(after)), CONTEXT_LINES);
  }
}
