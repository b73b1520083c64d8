package eda.quiz.lint;

import eda.quiz.Finding;
import eda.quiz.read.QuizReader;
import eda.quiz.read.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Applies the fixes that findings carry to the page that they are about. */
public final class Repair {
  /** More than one line can need: a line has a bullet and a mark, or number signs. */
  private static final int MOST_PASSES = 10;

  private Repair() {}

  /** The page with everything repaired that can be; repairing it again changes nothing. */
  public static String completely(String page, Reading reading) {
    String repaired = page;
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      String next = of(repaired, QuizReader.read(repaired, reading).findings());
      if (next.equals(repaired)) {
        return next;
      }
      repaired = next;
    }
    return repaired;
  }

  /**
   * The page with its lines replaced as the findings say, line ends kept. Where several findings
   * would change one line, the first does; reading the result again finds the rest.
   */
  public static String of(String page, List<Finding> findings) {
    Map<Integer, String> fixes = new HashMap<>();
    for (Finding finding : findings) {
      if (!finding.fix().isEmpty()) {
        fixes.putIfAbsent(finding.line(), finding.fix());
      }
    }
    StringBuilder repaired = new StringBuilder();
    int start = page.startsWith("\ufeff") ? 1 : 0;
    repaired.append(page, 0, start);
    for (int number = 1; start < page.length(); number++) {
      int end = lineEnd(page, start);
      int next = page.startsWith("\r\n", end) ? end + 2 : Math.min(page.length(), end + 1);
      repaired.append(fixes.getOrDefault(number, page.substring(start, end)));
      repaired.append(page, end, next);
      start = next;
    }
    return repaired.toString();
  }

  private static int lineEnd(String page, int from) {
    int end = from;
    while (end < page.length() && page.charAt(end) != '\n' && page.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
