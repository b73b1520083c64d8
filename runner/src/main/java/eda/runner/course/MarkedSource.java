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
    Cut cut = new Cut(path);
    List<String> lines = List.of(text.split("\n", -1));
    for (String line : lines) {
      cut.take(line, cut.number == lines.size() - 1);
    }
    cut.end();
    return new MarkedSource(
        cut.marked,
        String.join("\n", cut.starter),
        String.join("\n", cut.solution),
        List.copyOf(cut.problems));
  }

  /** The two texts as far as they are cut. */
  private static final class Cut {
    private final Path path;
    private final List<String> starter = new ArrayList<>();
    private final List<String> solution = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean marked;
    private boolean justLeftOut;
    private int begunAt;
    private int number;

    private Cut(Path path) {
      this.path = path;
    }

    private void take(String line, boolean last) {
      number++;
      String code = line.strip();
      if (code.equals(BEGIN)) {
        begin();
      } else if (code.equals(END)) {
        finish();
      } else if (begunAt > 0 && code.startsWith(STARTER_LINE)) {
        give(starterText(line));
      } else {
        keep(line, last);
      }
    }

    private void begin() {
      if (begunAt > 0) {
        report(number, "BEGIN SOLUTION inside another: end line " + begunAt + " first");
      }
      begunAt = number;
      marked = true;
      justLeftOut = true;
    }

    private void finish() {
      if (begunAt == 0) {
        report(number, "END SOLUTION without a BEGIN SOLUTION before it");
      }
      begunAt = 0;
      justLeftOut = true;
    }

    private void give(String line) {
      if (line.strip().equals(BEGIN) || line.strip().equals(END)) {
        report(number, "the starter can't hold a marker: take this line out");
      } else {
        starter.add(line);
      }
      justLeftOut = true;
    }

    private void keep(String line, boolean last) {
      if (begunAt == 0) {
        starter.add(line);
      }
      // Lines that were taken out may leave two blank lines where the author wrote one.
      boolean above = !solution.isEmpty() && solution.get(solution.size() - 1).isBlank();
      if (last || !justLeftOut || !above || !line.isBlank()) {
        solution.add(line);
      }
      justLeftOut = false;
    }

    private void end() {
      if (begunAt > 0) {
        report(begunAt, "BEGIN SOLUTION is never ended: add END SOLUTION");
      }
    }

    private void report(int line, String message) {
      problems.add(new Problem(path, line, message));
    }
  }

  /** Keeps the indentation of the marker: {@code " // | x"} gives {@code " x"}. */
  private static String starterText(String line) {
    int at = line.indexOf(STARTER_LINE);
    String rest = line.substring(at + STARTER_LINE.length());
    String text = rest.startsWith(" ") ? rest.substring(1) : rest;
    return (line.substring(0, at) + text).stripTrailing();
  }
}
