package eda.quiz.write;

/** Code fences around and inside texts that are written. */
final class Fences {
  private Fences() {}

  /** The text in a fence that nothing inside it closes. */
  static String around(String text) {
    int longest = 2;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      longest = Math.max(longest, run(line.strip(), '`'));
    }
    String fence = "`".repeat(longest + 1);
    return fence + "\n" + (text.isEmpty() || text.endsWith("\n") ? text : text + "\n") + fence;
  }

  /** The text with a fence closed at its end that was left open, so that nothing follows it in. */
  static String closed(String text) {
    char sign = 0;
    int length = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      String bare = line.strip();
      char first = bare.isEmpty() ? ' ' : bare.charAt(0);
      int run = first == '`' || first == '~' ? run(bare, first) : 0;
      if (length == 0 && run >= 3 && !(first == '`' && bare.indexOf('`', run) > 0)) {
        sign = first;
        length = run;
      } else if (first == sign && run >= length && run == bare.length()) {
        length = 0;
      }
    }
    return length == 0 ? text : text.stripTrailing() + "\n" + String.valueOf(sign).repeat(length);
  }

  private static int run(String text, char sign) {
    int length = 0;
    while (length < text.length() && text.charAt(length) == sign) {
      length++;
    }
    return length;
  }
}
