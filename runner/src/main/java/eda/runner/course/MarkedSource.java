package eda.runner.course;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A solution file with the learner's part marked, from which the starter is derived.
 *
 * <p>Between {@code // BEGIN SOLUTION} and {@code // END SOLUTION} (the convention that nbgrader
 * made known) stands the solution; lines there that begin with {@code // |} give the starter's
 * text. One source for both, so the two can't drift apart.
 */
record MarkedSource(boolean marked, String starter, String solution, List<Problem> problems) {
  private static final String BEGIN = "// BEGIN SOLUTION";
  private static final String END = "// END SOLUTION";
  private static final String STARTER_LINE = "// |";

  static MarkedSource of(Path path, String text) {
    List<String> starter = new ArrayList<>();
    List<String> solution = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    int begunAt = 0;
    int number = 0;
    boolean marked = false;
    for (String line : text.split("\n", -1)) {
      number++;
      String code = line.strip();
      if (code.equals(BEGIN)) {
        if (begunAt > 0) {
          problems.add(
              new Problem(
                  path, number, "BEGIN SOLUTION inside another: end line " + begunAt + " first"));
        }
        begunAt = number;
        marked = true;
      } else if (code.equals(END)) {
        if (begunAt == 0) {
          problems.add(
              new Problem(path, number, "END SOLUTION without a BEGIN SOLUTION before it"));
        }
        begunAt = 0;
      } else if (begunAt == 0) {
        starter.add(line);
        solution.add(line);
      } else if (code.startsWith(STARTER_LINE)) {
        starter.add(starterText(line));
      } else {
        solution.add(line);
      }
    }
    if (begunAt > 0) {
      problems.add(new Problem(path, begunAt, "BEGIN SOLUTION is never ended: add END SOLUTION"));
    }
    return new MarkedSource(
        marked, String.join("\n", starter), withoutDoubleBlanks(solution), problems);
  }

  /** Keeps the indentation of the marker: {@code " // | x"} gives {@code " x"}. */
  private static String starterText(String line) {
    int at = line.indexOf(STARTER_LINE);
    String rest = line.substring(at + STARTER_LINE.length());
    String text = rest.startsWith(" ") ? rest.substring(1) : rest;
    return (line.substring(0, at) + text).stripTrailing();
  }

  /** Lines that were taken out may leave two blank lines where the author wrote one. */
  private static String withoutDoubleBlanks(List<String> lines) {
    List<String> kept = new ArrayList<>();
    for (String line : lines) {
      boolean blank = line.isBlank();
      if (!blank || kept.isEmpty() || !kept.get(kept.size() - 1).isBlank()) {
        kept.add(line);
      }
    }
    return String.join("\n", kept);
  }
}
