package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.commands.Run.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a whole quiz earns: weights, penalties, and what guessing costs. */
class QuizScoringTest {
  private static final String QUESTIONS =
      """
      ### Which one is odd? {#odd weight=3}

      > **Hint:** It follows an even number.

      - [x] 5
      - [ ] 6
      - [ ] 8

      ### Which one is even? {#even}

      - [ ] 7
      - [x] 10
      - [ ] 11

      {{< /quizdown >}}
      """;

  @TempDir Path folder;
  private Run run;
  private String plain;
  private String dear;

  @BeforeEach
  void write() {
    run = Run.tiny(folder);
    plain = run.write("plain.md", "{{< quizdown >}}\n\n" + QUESTIONS).toString();
    dear =
        run.write("dear.md", "{{< quizdown >}}\n---\npenalty: 1/3\n---\n\n" + QUESTIONS).toString();
  }

  @Test
  void aHeavyQuestionCountsMore() {
    Outcome outcome = quiz(plain, "1\n=\n1\n", "--pass", "75");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains(
            "  Question 1, exact: 1; it weighs 3\n",
            """
            Score: 1/2 (75%), passed
            Points: 3 of 4
            """);
  }

  @Test
  void byTheFormulaAWrongAnswerCostsWhatGuessingEarns() {
    Outcome outcome = quiz(plain, "1\n1\n=\n", "--rule", "formula");
    assertThat(outcome.out())
        .contains(
            "  Question 2, formula: −1/2 = -1/2\n",
            """
            Score: 1/2 (63%), not passed yet; 80% passes
            Points: 2.5 of 4
            """);
    assertThat(quiz(plain, "2\n1\n", "--rule", "formula").out())
        .contains("Score: 0/2 (0%), not passed yet; 80% passes\nPoints: −2 of 4\n");
    assertThat(values("points")).endsWith("0", "0", "");
  }

  @Test
  void aHintAndATryAfterAMissTakeTheirShare() {
    Outcome outcome = quiz(dear, "?\n2\nback\n1\n=\n2\n");
    assertThat(outcome.out())
        .contains(
            "Here a hint, or a try after a miss, takes 33 % of the\nquestion.\n",
            "  ✓ Right, counted as 33 %.\n",
            "  Question 1, exact: 1; 1 − 2 · 1/3 = 1/3; it weighs 3\n",
            """
            Score: 2/2 (50%), not passed yet; 80% passes
            Points: 2 of 4
            """,
            "First answers: 1/2 (25%)\n");
    assertThat(values("points")).containsExactly("", "0", "1", "1", "");
  }

  @Test
  void anotherLookAtARightAnswerCostsNothing() {
    assertThat(quiz(dear, "1\nback\n1\n2\n").out()).contains("Score: 2/2 (100%), passed\n");
    assertThat(quiz(dear, "s\nback\n1\n2\n").out()).contains("Score: 2/2 (100%), passed\n");
  }

  @Test
  void withoutAPenaltyHintsAndTriesAreFree() {
    assertThat(quiz(plain, "?\n2\nback\n1\n2\n").out())
        .contains("Score: 2/2 (100%), passed\n")
        .doesNotContain("Here a hint");
  }

  @Test
  void whatAPenaltyTookIsTakenAgainAfterABreak() {
    quiz(dear, "?\n2\nback\n1\n");
    assertThat(run.typing("2\n").course("quiz", dear, "--resume").out())
        .contains("Score: 2/2 (50%)");
  }

  @Test
  void dataTellsWeightsAndArithmetic() {
    JsonNode odd =
        JsonMapper.shared()
            .readTree(quiz(dear, "?\n1\n2\n", "--json").out())
            .path("questions")
            .path(0);
    assertThat(odd.path("weight").asDouble()).isEqualTo(3);
    assertThat(odd.path("points").asDouble()).isEqualTo(2 / 3.0);
    assertThat(odd.path("arithmetic").asString()).isEqualTo("1; 1 − 1 · 1/3 = 2/3");
  }

  private Outcome quiz(String page, String in, String... more) {
    List<String> args = new ArrayList<>(List.of("quiz", page, "--no-shuffle"));
    args.addAll(List.of(more));
    return run.typing(in).course(args.toArray(String[]::new));
  }

  /** The values of one key in all entries, empty where an entry has none. */
  private List<String> values(String key) {
    return run.journal().stream()
        .map(line -> JsonMapper.shared().readTree(line).path(key).asString(""))
        .map(value -> value.endsWith(".0") ? value.substring(0, value.length() - 2) : value)
        .toList();
  }
}
