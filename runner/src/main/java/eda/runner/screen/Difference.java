package eda.runner.screen;

import eda.runner.lesson.text.CellWidth;
import java.util.List;

/**
 * Where two texts differ: both are the same up to {@code start} and again for the last {@code end}
 * characters.
 */
record Difference(int start, int end) {
  /** Texts that have less in common are simply two texts. */
  private static final int LEAST_IN_COMMON = 3;

  static Difference of(String one, String two) {
    List<String> first = CellWidth.clusters(one);
    List<String> second = CellWidth.clusters(two);
    int most = Math.min(first.size(), second.size());
    int same = 0;
    int start = 0;
    while (same < most && first.get(same).equals(second.get(same))) {
      start += first.get(same++).length();
    }
    int end = 0;
    for (int i = 1; i <= most - same; i++) {
      String last = first.get(first.size() - i);
      if (!last.equals(second.get(second.size() - i))) {
        break;
      }
      end += last.length();
    }
    return new Difference(start, end);
  }

  /** Returns whether so much is the same that it helps to mark the rest. */
  boolean worthMarking() {
    return start + end >= LEAST_IN_COMMON;
  }

  /** Returns where the part ends in which this text differs. */
  int endIn(String text) {
    return text.length() - end;
  }

  /** Returns signs that stand under that part, none when it is empty. */
  String marks(String text) {
    String differing = text.substring(start, endIn(text));
    return differing.isEmpty()
        ? ""
        : " ".repeat(CellWidth.width(text.substring(0, start)))
            + "^".repeat(CellWidth.width(differing));
  }
}
