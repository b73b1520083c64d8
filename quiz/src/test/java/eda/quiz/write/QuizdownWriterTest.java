package eda.quiz.write;

import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.Fingerprint;
import eda.quiz.Kind;
import eda.quiz.Option;
import eda.quiz.Question;
import eda.quiz.Quiz;
import eda.quiz.QuizOptions;
import eda.quiz.Quizzes;
import eda.quiz.read.QuizReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuizdownWriterTest {
  private static final String CANONICAL =
      """
      {{< quizdown >}}

      ---
      shuffleAnswers: false
      customPassMsg: "Well # done"
      penalty: 1/3
      ---

      Welcome.

      ## Basics

      ### What is an event? {#event}

      Think of `OrderPlaced`.

      > **Hint:** It is past.

      - [x] A fact
        > Nobody can refuse it.
      - [ ] ```java
        void order();
        ```
      - [ ] \\# A heading

      > **Explanation:** Because.
      >
      > - one
      > - two

      ### Put in order {weight=0.5}

      1. first
      2. second

      ## More

      ### Match {#match weight=2}

      - a :: x
      - b :: y
      - :: z

      ### How many?

      - [=] 42
      - [=] 3.5 ± 0.5

      ### What is printed?

      - [=]
        ````
        ```
        one

          two
        ````

      ### Why?

      - [?] cause
      - [?] example

      > **Explanation:**
      >
      > ```java
      > int a;
      > ```

      {{< /quizdown >}}
      """;

  @Test
  void canonicalTextIsWrittenAsItIsRead() {
    assertThat(QuizdownWriter.write(QuizReader.read(CANONICAL).quizzes().get(0)))
        .isEqualTo(CANONICAL);
  }

  @Test
  void untidyTextBecomesCanonical() {
    String untidy = "###What?\n•  [X]a\n* [] b\n> no\n\n> Why: so\n\n***\n";
    assertThat(QuizdownWriter.write(Quizzes.quiz(untidy)))
        .isEqualTo(
            """
            {{< quizdown >}}

            ### What?

            - [x] a
            - [ ] b
              > no

            > **Explanation:** so

            {{< /quizdown >}}
            """);
  }

  @ParameterizedTest
  @MethodSource("eda.quiz.read.GoldenCasesTest#pages")
  void whatAuthorsWroteSurvivesBeingWritten(Path page) throws IOException {
    for (Quiz quiz : QuizReader.read(Files.readString(page)).quizzes()) {
      Quiz read = QuizReader.read(QuizdownWriter.write(quiz)).quizzes().get(0);
      assertThat(withoutLines(read).questions())
          .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
          .isEqualTo(withoutLines(quiz).questions());
    }
  }

  @Property(tries = 500)
  void readingWhatWasWrittenGivesTheSameQuiz(@ForAll("quizzes") Quiz quiz) {
    String written = QuizdownWriter.write(quiz);
    Quiz read = QuizReader.read(written).quizzes().get(0);
    assertThat(withoutLines(read)).as(written).isEqualTo(quiz);
    assertThat(QuizdownWriter.write(read)).isEqualTo(written);
  }

  @Provide
  Arbitrary<Quiz> quizzes() {
    Arbitrary<Question> question =
        Combinators.combine(kinds(), text(), text(), text()).as(QuizdownWriterTest::question);
    Arbitrary<Map<String, String>> options =
        Arbitraries.of(
            Map.of(), Map.of("shuffleAnswers", "false"), Map.of("customPassMsg", "it's #1"));
    return Combinators.combine(question.list().ofMinSize(1).ofMaxSize(5), text(), options)
        .as((questions, introduction, o) -> quiz(questions, introduction, new QuizOptions(o)));
  }

  private static Arbitrary<Kind> kinds() {
    Arbitrary<List<String>> texts = content().list().uniqueElements().ofMinSize(2).ofMaxSize(12);
    Arbitrary<Kind> choice =
        Combinators.combine(texts, Arbitraries.integers().between(1, 4095), text())
            .as(QuizdownWriterTest::choice);
    Arbitrary<List<String>> words =
        Arbitraries.of("log", "event bus", "List<A>", "*", "a | b", "x::y", "`code`")
            .list()
            .uniqueElements()
            .ofMinSize(2);
    Arbitrary<Kind> numeric =
        Arbitraries.bigDecimals()
            .between(new BigDecimal("-999"), new BigDecimal("999"))
            .ofScale(2)
            .map(n -> new Kind.Numeric(List.of(new Kind.Numeric.Near(n, n.abs()))));
    Arbitrary<Kind> output =
        Arbitraries.of("1\n", "a\n\n  b\n", "```\n", "# x\n- [x] y\n", "> q\n")
            .map(Kind.Output::new);
    return Arbitraries.oneOf(
        choice,
        texts.map(Kind.Sequence::new),
        texts.map(Kind.Open::new),
        words.map(Kind.ShortText::new),
        numeric,
        output,
        Arbitraries.of("log", "bus", "x::y")
            .list()
            .ofMinSize(2)
            .ofMaxSize(5)
            .map(QuizdownWriterTest::matching));
  }

  private static Kind choice(List<String> texts, int keys, String comment) {
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      boolean correct = i == 0 || (keys >> i & 1) == 1;
      options.add(new Option(texts.get(i), correct, i % 3 == 0 ? comment : ""));
    }
    return new Kind.Choice(options, options.stream().filter(Option::correct).count() > 1);
  }

  private static Kind matching(List<String> rights) {
    List<Kind.Matching.Pair> pairs = new ArrayList<>();
    for (String right : rights) {
      pairs.add(new Kind.Matching.Pair("left " + pairs.size(), right));
    }
    return new Kind.Matching(pairs, List.of("none"));
  }

  private static Arbitrary<String> content() {
    return Arbitraries.of(
        "plain",
        "two words",
        "`code`",
        "\\# heading",
        "\\> quote",
        "\\- item",
        "1\\. one",
        "List\\<String>",
        "a **b** c",
        "++",
        "**",
        "```java\nint a;\n\n# b\n```",
        "text\n- a\n- b",
        "text\n\nmore",
        "a ``` b",
        "![alt](x.png)",
        "$5",
        "ä €",
        "{{< x >}}",
        "\\[x] y",
        "[a](b)");
  }

  private static Arbitrary<String> text() {
    return Arbitraries.of(
        "",
        "",
        "plain text",
        "two\nlines",
        "a\n\nb",
        "```\n# x\n- [x] y\n> z\n```",
        "`code` first",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "text with **bold**",
        "<div>html</div>",
        "- a\n- b");
  }

  private static Question question(Kind kind, String body, String hint, String explanation) {
    return new Question("", 0, "", "What is it?", body, kind, hint, explanation, true, 1);
  }

  private static Quiz quiz(List<Question> questions, String introduction, QuizOptions options) {
    List<Question> numbered = new ArrayList<>();
    for (Question q : questions) {
      int number = numbered.size() + 1;
      String title = number + " times " + q.title();
      String id = number % 2 == 0 ? "id-" + number : Fingerprint.of(title, q.body(), q.kind());
      String topic = number < 3 ? "" : "Topic";
      numbered.add(
          new Question(
                  id, number, topic, title, q.body(), q.kind(), q.hint(), q.explanation(), true, 1)
              .weighing(BigDecimal.valueOf(number, number % 3)));
    }
    return new Quiz("", introduction, options, numbered, 1, 1);
  }

  private static Quiz withoutLines(Quiz quiz) {
    List<Question> questions = quiz.questions().stream().map(q -> q.onLine(1)).toList();
    return new Quiz(quiz.title(), quiz.introduction(), quiz.options(), questions, 1, 1);
  }
}
