package eda.quiz.write;

/** Code fences around texts. */
final class Fences {
  private static final int SHORTEST = 3;

  private Fences() {}

  /** The text in a fence that nothing inside it closes. */
  static String around(String text) {
    int longest = SHORTEST - 1;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      longest = Math.max(longest, run(line.strip(), '`'));
    }
    String fence = "`".repeat(longest + 1);
    return fence + "\n" + (text.isEmpty() || text.endsWith("\n") ? text : text + "\n") + fence;
  }

  /** The fence with which a line begins, empty if there is none. */
  static String opening(String line) {
    int length = Math.max(run(line, '`'), run(line, '~'));
    boolean inline = line.startsWith("`") && line.indexOf('`', length) >= 0;
    return length < SHORTEST || inline ? "" : line.substring(0, length);
  }

  private static int run(String text, char sign) {
    int length = 0;
    while (length < text.length() && text.charAt(length) == sign) {
      length++;
    }
    return length;
  }
}
