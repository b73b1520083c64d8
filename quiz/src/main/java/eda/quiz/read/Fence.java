package eda.quiz.read;

import java.util.List;
import java.util.Optional;

/**
 * The opening line of a fenced code block (CommonMark 4.5).
 *
 * @param info the words after the fence
 */
record Fence(char sign, int length, String info) {

  static Optional<Fence> opener(String line) {
    String text = line.strip();
    int length = run(text);
    if (length < 3) {
      return Optional.empty();
    }
    String info = text.substring(length).strip();
    boolean inline = text.charAt(0) == '`' && info.indexOf('`') >= 0;
    return inline ? Optional.empty() : Optional.of(new Fence(text.charAt(0), length, info));
  }

  boolean closedBy(String line) {
    String text = line.strip();
    int run = run(text);
    return run >= length && run == text.length() && text.charAt(0) == sign;
  }

  /** A fence that nothing in the text closes. */
  static String around(String text) {
    int longest = text.lines().mapToInt(line -> run(line.strip())).max().orElse(0);
    return "`".repeat(Math.max(3, longest + 1));
  }

  String closer() {
    return String.valueOf(sign).repeat(length);
  }

  private static int run(String text) {
    if (text.isEmpty() || text.charAt(0) != '`' && text.charAt(0) != '~') {
      return 0;
    }
    int length = 1;
    while (length < text.length() && text.charAt(length) == text.charAt(0)) {
      length++;
    }
    return length;
  }

  /**
   * Tells at once whether a fence is closed further down, so that many unclosed fences do not make
   * a reader look at the rest of the page again and again.
   */
  static final class Ahead {
    private final int[] backticks;
    private final int[] tildes;

    Ahead(List<Line> lines) {
      backticks = new int[lines.size() + 1];
      tildes = new int[lines.size() + 1];
      for (int i = lines.size() - 1; i >= 0; i--) {
        String text = lines.get(i).text().strip();
        int run = run(text);
        boolean closer = run >= 3 && run == text.length();
        backticks[i] = Math.max(backticks[i + 1], closer && text.charAt(0) == '`' ? run : 0);
        tildes[i] = Math.max(tildes[i + 1], closer && text.charAt(0) == '~' ? run : 0);
      }
    }

    boolean closes(Fence fence, int from) {
      return (fence.sign() == '`' ? backticks : tildes)[from] >= fence.length();
    }
  }
}
