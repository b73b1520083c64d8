package eda.quiz.exchange;

import eda.quiz.Fingerprint;
import eda.quiz.Kind;
import eda.quiz.Option;
import eda.quiz.Question;
import eda.quiz.Quiz;
import eda.quiz.QuizOptions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Quizzes of all kinds whose texts are full of signs that mean something somewhere. */
public final class AnyQuizzes {
  private static final String SIGNS = "abz 019~=#{}:\\%[]*`\"'<>&-/|!?,;$@+()_.^\t\u00a0é日\u2028😀";
  private static final List<String> WORDS =
      List.of(
          "[html]<b>x</b>",
          "%50%a",
          "a -> b",
          "\\n",
          "\\\\=",
          "::name::",
          "####x",
          "// no comment",
          "]]>",
          "<!-- x -->",
          "&lt;&amp;",
          "TRUE",
          "$CATEGORY: x",
          "`code`",
          "a\n\n  b\n\tc",
          "```java\nint a = 1; // {x}\n```",
          "=1+1",
          "| a | b |\n|---|:-:|\n| 1 | 2 |",
          "![x](y.png \"t\") [l](http://x \"t\")",
          "3. three\n4. four");

  private AnyQuizzes() {}

  /** Several quizzes, no question of which is like another one. */
  public static Arbitrary<List<Quiz>> all() {
    return question().list().ofMinSize(1).ofMaxSize(6).map(AnyQuizzes::quizzes);
  }

  static Arbitrary<String> text() {
    Arbitrary<String> random =
        Arbitraries.of(SIGNS.codePoints().mapToObj(Character::toString).toList())
            .list()
            .ofMinSize(1)
            .ofMaxSize(12)
            .map(signs -> String.join("", signs).strip());
    return Arbitraries.oneOf(random, Arbitraries.of(WORDS)).filter(text -> !text.isEmpty());
  }

  private static Arbitrary<String> maybe() {
    return Arbitraries.oneOf(Arbitraries.just(""), text());
  }

  private static Arbitrary<Question> question() {
    return Combinators.combine(kind(), text(), maybe(), maybe(), maybe())
        .as(
            (kind, title, body, hint, explanation) ->
                new Question(
                    "", 0, "", line(title), body, kind, hint, explanation, scorable(kind), 1));
  }

  private static boolean scorable(Kind kind) {
    return !(kind instanceof Kind.Open open) || !open.rubric().isEmpty();
  }

  private static Arbitrary<Kind> kind() {
    Arbitrary<List<String>> texts = text().list().uniqueElements().ofMinSize(2).ofMaxSize(12);
    Arbitrary<Kind> choice =
        Combinators.combine(texts, Arbitraries.integers().between(1, 4095), maybe())
            .as(AnyQuizzes::choice);
    Arbitrary<Kind> matching = Combinators.combine(texts, texts, maybe()).as(AnyQuizzes::matching);
    Arbitrary<BigDecimal> number =
        Arbitraries.bigDecimals()
            .between(new BigDecimal("-99999"), new BigDecimal("99999"))
            .ofScale(4);
    Arbitrary<Kind> numeric =
        Combinators.combine(number, number)
            .as((a, b) -> new Kind.Numeric(List.of(near(a, b), near(b, BigDecimal.ZERO))));
    return Arbitraries.oneOf(
        choice,
        Arbitraries.of(true, false).map(key -> Truth.choice(key, "a # b", key ? "" : "c")),
        texts.map(Kind.Sequence::new),
        matching,
        texts.map(list -> new Kind.ShortText(list.stream().map(AnyQuizzes::line).toList())),
        texts.map(
            list ->
                new Kind.ShortText(
                    list.stream().map(t -> "`" + line(t).replace("`", "'") + "`").toList())),
        numeric,
        text().map(Kind.Output::new),
        text().list().ofMaxSize(3).map(Kind.Open::new));
  }

  private static Kind.Numeric.Near near(BigDecimal value, BigDecimal tolerance) {
    return new Kind.Numeric.Near(value, tolerance.abs());
  }

  private static Kind choice(List<String> texts, int keys, String comment) {
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      boolean correct = keys % 3 == 0 ? i == keys % texts.size() : i == 0 || (keys >> i & 1) == 1;
      options.add(new Option(texts.get(i), correct, i % 3 == 0 ? comment : ""));
    }
    long right = options.stream().filter(Option::correct).count();
    return new Kind.Choice(options, right > 1 || keys % 2 == 0);
  }

  private static Kind matching(List<String> lefts, List<String> rights, String distractor) {
    List<Kind.Matching.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < lefts.size(); i++) {
      pairs.add(new Kind.Matching.Pair(lefts.get(i), rights.get(i % rights.size())));
    }
    return new Kind.Matching(pairs, distractor.isEmpty() ? List.of() : List.of(distractor));
  }

  static String line(String text) {
    return text.replace('\n', ' ');
  }

  private static List<Quiz> quizzes(List<Question> questions) {
    List<Question> named = new ArrayList<>();
    for (Question q : questions) {
      String title = q.title() + " " + named.size();
      boolean given = named.size() % 2 == 0;
      String id = given ? "id-" + named.size() : Fingerprint.of(title, q.body(), q.kind());
      String topic = named.size() % 3 == 0 ? "" : "Topic [" + named.size() + "]";
      named.add(
          new Question(
                  id,
                  named.size() + 1,
                  topic,
                  title,
                  q.body(),
                  q.kind(),
                  q.hint(),
                  q.explanation(),
                  q.scorable(),
                  1)
              .weighing(BigDecimal.valueOf(1 + named.size() % 3, named.size() % 2)));
    }
    QuizOptions options = new QuizOptions(Map.of("shuffleAnswers", "false", "penalty", "0.25"));
    int half = named.size() / 2;
    return List.of(
        new Quiz("A/B // C", "Welcome.\n\nIt = {x}", options, named.subList(0, half), 1, 1),
        new Quiz("Second", "", QuizOptions.NONE, named.subList(half, named.size()), 1, 1));
  }
}
