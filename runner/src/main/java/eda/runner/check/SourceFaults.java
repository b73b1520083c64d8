package eda.runner.check;

import eda.runner.check.Verdict.CompileError;
import eda.runner.course.Exercise;
import eda.runner.course.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Faults of a file as a whole, which javac tells only by what the tests then can't find: the file
 * is missing, in another package, or without its class.
 */
final class SourceFaults {
  private static final Pattern PACKAGE =
      Pattern.compile("^[ \\t]*package\\s+([\\w.]+)", Pattern.MULTILINE);

  /** The stack of the compiler overflows; then it fails and names no error. */
  private static final CompileError GAVE_UP =
      new CompileError(
          Path.of(""),
          0,
          0,
          "the compiler gave up without naming an error: most likely an expression is nested too deep; split it into steps with names of their own",
          "");

  private SourceFaults() {}

  /** Returns these faults, then the errors that javac found. */
  static List<CompileError> before(List<CompileError> errors, Submission submission) {
    List<CompileError> all = new ArrayList<>();
    Exercise exercise = submission.exercise();
    for (SourceFile wanted : exercise.sources().solution()) {
      submission.code().stream()
          .filter(file -> file.name().equals(wanted.name()))
          .findFirst()
          .ifPresentOrElse(
              file -> look(file, errors, all), () -> all.add(missing(wanted, exercise)));
    }
    all.addAll(errors);
    return all.isEmpty() ? List.of(GAVE_UP) : all;
  }

  private static void look(SourceFile file, List<CompileError> errors, List<CompileError> all) {
    Matcher found = PACKAGE.matcher(file.text());
    String stated = found.find() ? found.group(1) : "";
    String right = file.className().substring(0, Math.max(0, file.className().lastIndexOf('.')));
    if (!stated.equals(right)) {
      int line =
          stated.isEmpty() ? 1 : (int) file.text().substring(0, found.start(1)).lines().count();
      all.add(
          new CompileError(
              file.path(),
              line,
              1,
              "the package is not that of the exercise, so the tests don't find the class: this line has to be `package "
                  + right
                  + ";`",
              line(file, line)));
    } else if (errors.stream().noneMatch(error -> error.path().equals(file.path()))
        && !declaresItsType(file)) {
      String name = simpleName(file);
      all.add(
          new CompileError(
              file.path(),
              0,
              0,
              file.fileName()
                  + " holds no class "
                  + name
                  + ", which the tests use: the file is empty or the class has another name",
              ""));
    }
  }

  private static CompileError missing(SourceFile wanted, Exercise exercise) {
    return new CompileError(
        wanted.path().getFileName(),
        0,
        0,
        wanted.fileName()
            + " is missing, and the tests use it: `./course reset "
            + exercise.name()
            + "` brings the exercise's files back",
        "");
  }

  private static boolean declaresItsType(SourceFile file) {
    return Pattern.compile("\\b(class|interface|record|enum)\\s+" + simpleName(file) + "\\b")
        .matcher(file.text())
        .find();
  }

  private static String simpleName(SourceFile file) {
    return file.className().substring(file.className().lastIndexOf('.') + 1);
  }

  private static String line(SourceFile file, int number) {
    return file.text().lines().skip(number - 1L).findFirst().orElse("");
  }
}
