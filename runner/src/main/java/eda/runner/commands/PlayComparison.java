package eda.runner.commands;

import java.util.ArrayList;
import java.util.List;

/**
 * What a learner expected, beside what was printed. Blanks round a line don't count.
 *
 * @param differences in words, a few at most
 */
record PlayComparison(boolean right, String summary, List<String> differences) {
  private static final int MOST_DIFFERENCES = 3;

  PlayComparison {
    differences = List.copyOf(differences);
  }

  static PlayComparison of(List<String> expected, String printed) {
    List<String> lines = printed.stripTrailing().lines().map(String::strip).toList();
    List<String> differences = new ArrayList<>();
    int same = 0;
    for (int i = 0; i < Math.max(expected.size(), lines.size()); i++) {
      if (i < expected.size() && i < lines.size() && expected.get(i).equals(lines.get(i))) {
        same++;
      } else {
        differences.add(
            "line "
                + (i + 1)
                + ": you expected "
                + quoted(expected, i)
                + ", it prints "
                + quoted(lines, i));
      }
    }
    if (differences.isEmpty()) {
      return new PlayComparison(true, "As you expected.", List.of());
    }
    return new PlayComparison(
        false,
        same
            + " of "
            + lines.size()
            + (lines.size() == 1 ? " line" : " lines")
            + " as you expected. A difference is worth a second look:",
        differences.subList(0, Math.min(MOST_DIFFERENCES, differences.size())));
  }

  private static String quoted(List<String> lines, int at) {
    return at < lines.size() ? "`" + lines.get(at) + "`" : "nothing";
  }
}
