package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules by which several-answer questions and sequences are marked. */
class QuizRulesTest {
  @TempDir Path folder;
  private Run run;
  private String page;

  @BeforeEach
  void write() {
    run = Run.tiny(folder);
    page =
        run.write(
                "rules.md",
                """
                {{< quizdown >}}

                ### Which are odd? {#odd}

                - [x] 5
                - [x] 7
                - [x] 9
                - [ ] 8

                ### Order them. {#order}

                1. one
                2. two
                3. three

                {{< /quizdown >}}
                """)
            .toString();
  }

  @ParameterizedTest
  @CsvSource({
    "exact, 0, 0",
    "plus-minus, 0.3333333333333333, 0.5",
    "balanced, 0, 0.5",
    "per-option, 0.5, 0.5",
    "ps50, 0.5, 0.5",
    "formula, 0, 0.5",
    "position, 0, 0",
    "adjacent, 0, 0.5",
    "pairs, 0, 0",
    "longest-run, 0, 0.5"
  })
  void eachRuleIsChosenByItsName(String rule, double several, double sequence) {
    String out =
        run.typing("1 2 4\n1 3 2\n")
            .course("quiz", page, "--no-shuffle", "--rule", rule, "--json", "--seed", "1")
            .out();
    JsonNode questions = JsonMapper.shared().readTree(out).path("questions");
    assertThat(questions.path(0).path("points").asDouble()).isEqualTo(several);
    assertThat(questions.path(1).path("points").asDouble()).isEqualTo(sequence);
  }

  @Test
  void anUnknownRuleNamesTheNearest() {
    assertThat(run.course("quiz", page, "--rule", "ballanced"))
        .isEqualTo(
            new Run.Outcome(
                2,
                "",
                """
                There is no rule `ballanced`: did you mean `balanced`?
                The rules: exact, plus-minus, balanced, per-option, ps50, formula, position, adjacent, pairs, longest-run
                """));
  }

  @Test
  void thePassMarkIsChosen() {
    assertThat(run.typing("2\n1\n").course("quiz", "1", "--pass", "75").out())
        .contains("Score: 1/2 (75%), passed");
    assertThat(run.typing("2\n1\n").course("quiz", "1", "--pass", "76").code()).isEqualTo(1);
    assertThat(run.course("quiz", "1", "--pass", "101").err())
        .isEqualTo("`101` doesn't fit --pass: it has to be a number from 0 to 100.\n");
  }
}
