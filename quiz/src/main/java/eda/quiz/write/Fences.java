package eda.quiz.write;

/** Code fences around texts. */
final class Fences {
  private Fences() {}

  /** The text in a fence that nothing inside it closes. */
  static String around(String text) {
    int longest = 2;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      longest = Math.max(longest, backticks(line.strip()));
    }
    String fence = "`".repeat(longest + 1);
    return fence + "\n" + (text.isEmpty() || text.endsWith("\n") ? text : text + "\n") + fence;
  }

  private static int backticks(String text) {
    int length = 0;
    while (length < text.length() && text.charAt(length) == '`') {
      length++;
    }
    return length;
  }
}
