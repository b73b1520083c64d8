package eda.quiz.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Slips and accidents in a page: lines and signs that are lost, doubled, moved or foreign. */
final class Damage {
  private static final String SIGNS = "#-*+>[]x `~|:=?{}<1.\t\n\\_!\u00a0&$";
  private static final List<String> LINES =
      List.of(
          "",
          "---",
          "***",
          "text",
          "## Two?",
          "- [x] a",
          "2. [ ] b",
          "- plain",
          "> quote",
          "> **Explanation:** why",
          "Hint: so",
          "```",
          "~~~",
          "| a | b |",
          "[x]: ref",
          "<b>",
          "    code");

  private final Random random;
  private final List<String> lines;

  private Damage(String page, Random random) {
    this.random = random;
    lines = new ArrayList<>(List.of(page.split("\n", -1)));
  }

  static String of(String page, Random random) {
    Damage damage = new Damage(page, random);
    for (int more = 1 + random.nextInt(4); more > 0; more--) {
      damage.damage(random.nextInt(damage.lines.size()));
    }
    return String.join("\n", damage.lines);
  }

  private void damage(int at) {
    String line = lines.get(at);
    int column = random.nextInt(line.length() + 1);
    char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
    switch (random.nextInt(7)) {
      case 0 -> lines.set(at, "");
      case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
      case 2 -> lines.add(at, LINES.get(random.nextInt(LINES.size())));
      case 3 -> lines.set(at, line.substring(0, column) + sign + line.substring(column));
      case 4 ->
          lines.set(at, line.substring(0, column) + line.substring(column).replaceFirst(".", ""));
      case 5 -> Collections.swap(lines, at, random.nextInt(lines.size()));
      default -> lines.set(at, line.substring(column));
    }
  }
}
