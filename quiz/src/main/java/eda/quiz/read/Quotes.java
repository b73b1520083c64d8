package eda.quiz.read;

import java.util.ArrayList;
import java.util.List;

/** The text of quotes, with tables that were typed right under a paragraph set apart from it. */
final class Quotes {
  private Quotes() {}

  static String source(String text) {
    List<String> lines = text.lines().toList();
    List<String> apart = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean table = i + 1 < lines.size() && isRow(lines.get(i)) && isRuler(lines.get(i + 1));
      if (table && i > 0 && !lines.get(i - 1).isBlank() && !isRow(lines.get(i - 1))) {
        apart.add("");
      }
      apart.add(lines.get(i));
    }
    return String.join("\n", apart);
  }

  private static boolean isRow(String line) {
    return line.strip().startsWith("|");
  }

  private static boolean isRuler(String line) {
    return isRow(line)
        && line.contains("-")
        && line.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
  }
}
