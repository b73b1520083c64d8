package eda.quiz.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Well-formed Markdown made of a random number, full of signs that mean something in other places
 * than the one where they stand.
 */
final class WrittenText {
  private static final List<String> FIRST =
      List.of(
          "Kafka",
          "`code`",
          "**bold** word",
          "*one*",
          "_two_",
          "über",
          "日本語",
          "😀",
          "\"quoted\"",
          "(round)",
          "$5",
          "\\# sign",
          "\\- dash",
          "\\> more",
          "1\\. one",
          "\\[x] box",
          "[a](b.md)",
          "![alt](x.png)",
          "~~no~~",
          "{curly}",
          "&amp;",
          "\\<T>",
          "א ב",
          "<kbd>Ctrl</kbd>",
          "e\u0301",
          "Ω=1",
          "@x",
          "%d",
          "/path",
          ";",
          "?",
          "…",
          "\u00bfpor",
          "^up",
          "a\u00a0b",
          "'x'",
          "::");
  private static final List<String> NEXT =
      List.of(
          "topic",
          "`a | b`",
          "`` a`b ``",
          "# 1",
          "#tag",
          "- 2",
          "5 > 3",
          "x \\< y",
          "[x]",
          "[ ] b",
          "[=]",
          "1. two",
          "\\*",
          "snake_case_name",
          "a**b",
          "{{ x }}",
          "::",
          "C:\\dir",
          "&lt;b&gt;",
          "https://x.org/a_b?c=d&e",
          "$x$",
          "\\|",
          "**Hint:** x",
          "Explanation: y",
          "=",
          "---",
          "```",
          "~",
          "é日😀",
          "\u200dz",
          "a\tb",
          "a  b",
          "<b>x</b>",
          "\\\\",
          "{x=1} y",
          "List\\<A\\<B>>",
          "!",
          "±",
          "+- 2",
          "\\`",
          "(note)",
          "> q",
          "{{< /quizdown >}}",
          "| c",
          "“so”",
          "…");
  private static final List<String> CODE =
      List.of(
          "int a = 1; // {x}",
          "# no heading",
          "- [x] no option",
          "> no quote",
          "\tif (a < b) {",
          "",
          "   three  ",
          "```",
          "~~~",
          "---",
          "{{< /quizdown >}}",
          "</div>",
          "1. x",
          "[x]: y",
          "\\n",
          "é日");

  private final Random random;

  WrittenText(Random random) {
    this.random = random;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** One line. */
  String line() {
    StringBuilder line = new StringBuilder(one(FIRST));
    for (int more = random.nextInt(4); more > 0; more--) {
      line.append(' ').append(one(NEXT));
    }
    return line.append(random.nextInt(3) == 0 ? " end." : " end").toString();
  }

  /** Some blocks, or none. */
  String maybe() {
    return random.nextInt(3) == 0 ? "" : blocks(3);
  }

  /** Some blocks that stand in a quote, or none. */
  String maybeQuoted() {
    return random.nextInt(3) == 0 ? "" : quoted();
  }

  /** Blocks that stand in a quote, where headings, rules and labels are text. */
  String quoted() {
    return switch (random.nextInt(8)) {
      case 0 -> "# " + line() + "\n\n" + blocks(2);
      case 1 -> "> " + line() + "\n>\n> " + line();
      case 2 -> "Note: " + line();
      case 3 -> line() + "\n\n***\n\n" + blocks(2);
      default -> blocks(3);
    };
  }

  /** One block or more, as they stand in the text of a question. */
  String blocks(int most) {
    List<String> blocks = new ArrayList<>(List.of(block()));
    while (blocks.size() < most && random.nextInt(3) == 0) {
      blocks.add(block());
    }
    return String.join("\n\n", blocks);
  }

  /** What follows the first line of an item. */
  String item() {
    String first = random.nextInt(6) == 0 ? code() : hardLines();
    return switch (random.nextInt(8)) {
      case 0 -> first + "\n" + code();
      case 1 -> first + "\n" + list("- ", "  ");
      case 2 -> first + "\n\n" + paragraph();
      case 3 -> first + "\n\n" + table();
      default -> first;
    };
  }

  /** The lines of a fenced block. */
  String printed() {
    StringBuilder lines = new StringBuilder();
    for (int more = 1 + random.nextInt(4); more > 0; more--) {
      lines.append(one(CODE)).append('\n');
    }
    return lines.toString();
  }

  private String block() {
    List<Supplier<String>> blocks =
        List.of(
            this::paragraph,
            this::paragraph,
            this::code,
            () -> list("- ", "  "),
            () -> list("* ", "  "),
            () -> list("1. ", "   "),
            this::table,
            () -> "<div>\n" + line() + "\n</div>");
    return one(blocks).get();
  }

  private String paragraph() {
    StringBuilder lines = new StringBuilder(line());
    for (int more = random.nextInt(3); more > 0; more--) {
      lines.append(one(List.of("\n", "  \n", "\\\n", " \n"))).append(line());
    }
    return lines.toString();
  }

  private String hardLines() {
    return random.nextInt(5) == 0 ? line() + "\\\n" + line() : line();
  }

  private String code() {
    String sign = one(List.of("````", "~~~~"));
    String info = one(List.of("", "java", "json"));
    return sign + info + "\n" + printed() + sign;
  }

  private String list(String bullet, String indent) {
    List<String> items = new ArrayList<>();
    for (int more = 1 + random.nextInt(3); more > 0; more--) {
      String below = random.nextInt(4) == 0 ? "\n" + indent + bullet + line() : "";
      items.add(bullet + line() + below);
    }
    return String.join("\n", items);
  }

  private String table() {
    return "| a | " + one(List.of("`b`", "é", "\\|")) + " |\n|---|:-:|\n| 1 | " + one(FIRST) + " |";
  }
}
