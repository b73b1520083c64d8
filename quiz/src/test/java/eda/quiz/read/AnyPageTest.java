package eda.quiz.read;

import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.Finding;
import eda.quiz.Kind;
import eda.quiz.Question;
import eda.quiz.Quiz;
import eda.quiz.QuizPage;
import eda.quiz.lint.Repair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text: the reader returns, and what it returns is in order and in proportion. */
class AnyPageTest {
  /** No part of a page may be copied into the model more often than this. */
  private static final int COPIES = 6;

  private static final String[] PIECES = {
    "{{< quizdown >}}",
    "{{< /quizdown >}}",
    "{{<quiz>}}",
    "{{< /quiz >}}",
    "{{% quizdown %}}",
    "<div class=\"quizdown\">",
    "</div>",
    "<quiz>",
    "</quiz>",
    ":::{quizdown}",
    ":::",
    "```quizdown",
    "```",
    "~~~",
    "```java",
    ".. quizdown::",
    "<!-- quizdown:start -->",
    "<!-- quizdown:end -->",
    "---",
    "***",
    "===",
    "+++",
    "{",
    "}",
    "# One",
    "## Two?",
    "###Three",
    "### Four {#id}",
    "#### Question 5",
    "- [x] a",
    "- [ ] b",
    "* [X] c",
    "1. [x] d",
    "2. [ ] e",
    "3) f",
    "7. [ ] g",
    "- [x]h",
    "- [] i",
    "- [ x ] j",
    "- [r] k",
    "– [ ] l",
    "\t- [ ] m",
    "    - [x] n",
    "- [=] 42 ± 1",
    "- [=] text",
    "- [?] point",
    "- [=] ```",
    "1. [x] ```java",
    "- a :: b",
    "- :: c",
    "- plain",
    "> quote",
    "> **Explanation:** why",
    "> **Hint:** so",
    "  > comment",
    ">>>> deep",
    "Hint: para",
    "Text",
    "Note: text",
    "| a | b |",
    "|---|---|",
    "![](x.png)",
    "<b>",
    "<!-- c -->",
    "\\[x] esc",
    "[x]: ref",
    "- [x]: ref",
    "",
    "",
    "",
    "\t",
    "  ",
    "shuffle_answers: false",
    "nQuestions: 3",
    "question: \"Q\"",
    "key",
    "- ",
    "1.",
    "- [ ]",
    "\u0000"
  };

  @Property(tries = 2000)
  void readsEveryPage(@ForAll("pages") String page) {
    check(page);
  }

  @Property(tries = 500)
  void readsEveryText(@ForAll String text) {
    check(text);
  }

  @Property(tries = 1000)
  void readsPagesWithDamage(@ForAll("damaged") String page) {
    check(page);
  }

  @Property(tries = 1000)
  void repairsEveryPageOnceAndForAll(@ForAll("damaged") String page) {
    String repaired = Repair.completely(page, Reading.USUAL);
    assertThat(Repair.completely(repaired, Reading.USUAL)).isEqualTo(repaired);
    assertThat(QuizReader.read(repaired).findings()).allMatch(finding -> finding.fix().isEmpty());
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(lines -> String.join("\n", lines));
  }

  @Provide
  Arbitrary<String> damaged() {
    return pages()
        .flatMap(
            page ->
                Arbitraries.integers()
                    .between(0, page.length())
                    .tuple2()
                    .map(cut -> cutOut(page, cut.get1(), cut.get2())))
        .map(page -> "{{< quizdown >}}\n" + page);
  }

  private static String cutOut(String page, int one, int other) {
    int from = Math.min(one, other);
    int to = Math.min(page.length(), from + Math.abs(one - other) % 7);
    return page.substring(0, from) + page.substring(to);
  }

  /** Inputs that make a reader slow if it looks at anything again and again. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{< quizdown >}}\n",
        "{{< quiz >}}\n",
        "```\n{{< /quizdown >}}\n",
        "````java\n",
        "### Q\n```java\n",
        "### Q\n- [x] a\n- [ ] b\n",
        "> ",
        "- ",
        "- [x] ",
        "1. [ ] a\n> c\n",
        "[",
        "![",
        "<",
        "<div class=",
        "class=\"",
        "**",
        "*a ",
        "### Q?\n\n#### Deep\n",
        "- [x] a\n\nText\n\n",
        "Q\n\n- [x] a\n",
        "{#",
        "`",
        "``` ",
        "| a ",
        "- a :: b\n",
        "~~~~\n",
        ":::{quizdown}\n",
        "<quiz>\n",
        "[x]: a\n",
        "\t",
        "a: b\n"
      })
  void staysInProportionOnRepetition(String piece) {
    String body = piece.repeat(60_000 / piece.length());
    check(body);
    check("{{< quizdown >}}\n### Q\n" + body + "\n{{< /quizdown >}}\n");
    check("{{< quizdown >}}\n### Q\n- [x] " + body + "\n- [ ] b\n{{< /quizdown >}}\n");
  }

  private static void check(String text) {
    QuizPage page = QuizReader.read(text);
    int lines = Line.split(text).size();
    int size = 0;
    List<String> ids = new ArrayList<>();
    int last = 0;
    for (Quiz quiz : page.quizzes()) {
      assertThat(quiz.firstLine()).isGreaterThan(last).isLessThanOrEqualTo(quiz.lastLine());
      last = quiz.lastLine();
      assertThat(quiz.questions()).isNotEmpty();
      size += quiz.introduction().length();
      for (Question question : quiz.questions()) {
        assertThat(question.line()).isBetween(quiz.firstLine(), quiz.lastLine());
        ids.add(question.id());
        size += size(question);
        checkKey(question);
      }
    }
    assertThat(last).isLessThanOrEqualTo(lines);
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    assertThat(page.findings()).allMatch(finding -> finding.line() <= lines);
    assertThat(page.findings().size()).isLessThanOrEqualTo(4 * lines + 4);
    size += page.findings().stream().map(Finding::fix).mapToInt(String::length).sum();
    assertThat(size).isLessThanOrEqualTo(COPIES * text.length() + 100);
  }

  private static int size(Question question) {
    return question.title().length()
        + question.body().length()
        + question.hint().length()
        + question.explanation().length()
        + question.kind().key().length();
  }

  private static void checkKey(Question question) {
    if (question.scorable() && question.kind() instanceof Kind.Choice choice) {
      assertThat(choice.correct()).isPositive();
      assertThat(choice.options().size()).isGreaterThan(1);
    }
  }
}
