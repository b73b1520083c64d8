package eda.quiz.read;

import java.util.List;
import java.util.Random;

/**
 * A page with quizzes in it as authors write them, made of a random number; it knows what it wrote.
 */
final class WrittenPage {
  private static final List<String> WORDS =
      List.of(
          "event", "topic", "`List<String>`", "**bold**", "über", "a::b", "x < y", "[link](#a)");

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private String opener = "";
  private String closer = "";
  private int quizzes;
  private int questions;
  private int options;
  private int correct;
  private int explained;

  WrittenPage(long seed) {
    random = new Random(seed);
    if (random.nextBoolean()) {
      line("---\ntitle: \"A page\"\ntags:\n- [x] tag\n---\n");
    }
    for (int part = random.nextInt(5); part >= 0; part--) {
      prose();
      if (part == 0 || random.nextInt(3) > 0) {
        // The last part always has a block: a page without any could be a quiz as a whole.
        quiz();
      }
    }
  }

  /** The page with line ends of one kind, with or without a byte order mark. */
  String text() {
    String ends = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
    return (random.nextInt(4) == 0 ? "\ufeff" : "") + text.toString().replace("\n", ends);
  }

  Counts counts() {
    return new Counts(quizzes, questions, options, correct, explained);
  }

  private void prose() {
    line("## " + words() + "\n");
    switch (random.nextInt(6)) {
      case 0 -> line("```markdown\n{{< quizdown >}}\n### Not a quiz\n- [x] a\n```\n");
      case 1 -> line("~~~\n{{< quizdown >}}\n~~~\n");
      case 2 -> line("- [x] done\n- [ ] to do\n  - [ ] below\n");
      case 3 -> line("> **Explanation:** of nothing\n");
      case 4 -> line("{{</* quizdown */>}}\n");
      default -> line(words() + "\n" + words() + "\n");
    }
  }

  private void quiz() {
    wrap();
    line(opener + "\n");
    if (random.nextInt(4) == 0) {
      line("---\nshuffle_answers: false\n\nnQuestions: 3\n---\n");
    }
    int size = random.nextInt(5);
    if (size > 0 && random.nextInt(4) == 0) {
      line("Some words before the first question.\n");
    }
    for (int i = 0; i < size; i++) {
      question(i);
    }
    line(closer + "\n");
    quizzes += size > 0 ? 1 : 0;
  }

  private void wrap() {
    int form = random.nextInt(3);
    opener = List.of("{{< quizdown >}}", "{{<quizdown>}}", "<div class=\"quizdown\">").get(form);
    closer = form == 2 ? "</div>" : "{{< /quizdown >}}";
  }

  private void question(int number) {
    questions++;
    line((random.nextInt(5) == 0 ? "## " : "### ") + words() + " " + number + "?");
    gap();
    if (random.nextInt(4) == 0) {
      line("```java\n# no heading\n- [x] no option\n```\n");
    }
    if (random.nextInt(5) == 0) {
      line("> **Hint:** " + words() + "\n");
    }
    switch (random.nextInt(8)) {
      case 0 -> line("1. " + words() + "\n2. " + words() + "\n3. third");
      case 1 -> line("- one :: 1\n- two :: 2\n- :: 3");
      case 2 -> line("- [=] 42\n- [=] 43");
      case 3 -> line("- [?] one point\n- [?] another");
      default -> choice();
    }
    explanation();
  }

  private void choice() {
    boolean ordered = random.nextInt(5) == 0;
    boolean loose = random.nextInt(6) == 0;
    int size = 1 + random.nextInt(5);
    for (int i = 0; i < size; i++) {
      boolean right = random.nextInt(3) == 0;
      options++;
      correct += right ? 1 : 0;
      line((ordered ? i + 1 + ". " : "- ") + (right ? "[x] " : "[ ] ") + words());
      under(ordered ? "   " : "  ");
      if (loose) {
        line("");
      }
    }
  }

  private void under(String indent) {
    switch (random.nextInt(16)) {
      case 0 -> line(indent + "> " + words());
      case 1 -> line(indent + "- nested\n" + indent + "- [ ] nested, too");
      case 2 -> line(indent + "```java\n" + indent + "- [x] code\n" + indent + "```");
      default -> {}
    }
  }

  private void explanation() {
    switch (random.nextInt(4)) {
      case 0 -> line("");
      case 1 -> {
        line("\n> Explanation: " + words() + "\n");
        explained++;
      }
      default -> {
        line("\n> **Explanation:** " + words() + "\n>\n> - [x] " + words() + "\n");
        explained++;
      }
    }
  }

  private void gap() {
    if (random.nextBoolean()) {
      line("");
    }
  }

  private String words() {
    return "The " + word() + " " + word();
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
