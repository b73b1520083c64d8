package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.commands.Run.Outcome;
import eda.runner.screen.Io;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Certainty-based marking beside the usual score. */
class QuizCertaintyTest {
  @TempDir Path folder;
  private Run pipe;
  private Run terminal;

  @BeforeEach
  void open() {
    pipe = Run.tiny(folder);
    terminal = pipe.at(new Io.Tty(true, false, 0, 0));
  }

  @Test
  void accuracyAndCertaintyStandApart() {
    Outcome outcome = pipe.typing("2 high\n1,2 mid\n").course("quiz", "1", "--certainty");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .contains(
            """
            Score: 1/2 (50%), not passed yet; 80% passes
            Certainty score: 1 of 6
            High certainty: right in 1 of 1
            Mid certainty: right in 0 of 1
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "2 low, 1",
    "2 ?, 1",
    "2, 1",
    "2 mid, 2",
    "2 high, 3",
    "2!, 3",
    "1 low, 0",
    "1?, 0",
    "1, 0",
    "1 mid, −2",
    "1 high, −6",
    "1 !, −6",
    "s, 0"
  })
  void eachDegreeHasItsMarks(String typed, String points) {
    assertThat(pipe.typing(typed + "\ns\n").course("quiz", "1", "--certainty").out())
        .contains("Certainty score: " + points + " of 6\n");
  }

  @Test
  void exitGoesByAccuracy() {
    assertThat(pipe.typing("2\n1,3\n").course("quiz", "1", "--certainty").code()).isZero();
  }

  @Test
  void aPersonIsAskedBeforeTheFeedback() {
    Outcome outcome = terminal.typing("2\nx\n3\n\n1,2\nlow\n\n").course("quiz", "1", "--certainty");
    assertThat(outcome.out())
        .contains(
            """
            > How certain are you? 1 low, 2 mid, 3 high >   Type 1, 2 or 3. If the answer is right, that earns 1, 2 or
              3 points; if not, it costs 0, 2 or 6.
            How certain are you? 1 low, 2 mid, 3 high >   ✓ Right.
            """,
            "Certainty score: 3 of 6\n");
  }

  @Test
  void theJournalKeepsEachDegreeAndBothScores() {
    pipe.typing("2 high\n1,2 low\n").course("quiz", "1", "--certainty");
    assertThat(pipe.journal().get(0)).contains("\"certainty\":true");
    assertThat(pipe.journal().get(1)).contains("\"typed\":\"2\"", "\"confidence\":\"high\"");
    assertThat(pipe.journal().get(2)).contains("\"confidence\":\"low\"");
    JsonNode finished = JsonMapper.shared().readTree(pipe.journal().get(3));
    assertThat(finished.path("score").asDouble()).isEqualTo(0.5);
    assertThat(finished.path("certainty").asDouble()).isEqualTo(3);
    assertThat(finished.path("certaintyPossible").asDouble()).isEqualTo(6);
    assertThat(pipe.course("stats").out()).contains(" sure   ", " right 1, wrong 0\n");
  }

  @Test
  void dataTellsBothScores() {
    JsonNode data =
        JsonMapper.shared()
            .readTree(
                pipe.typing("1 high\n1,3 mid\n")
                    .course("quiz", "1", "--certainty", "--json")
                    .out());
    assertThat(data.path("score").asDouble()).isEqualTo(0.5);
    assertThat(data.path("certainty").path("points").asDouble()).isEqualTo(-4);
    assertThat(data.path("certainty").path("high").path("given").asInt()).isEqualTo(1);
    assertThat(data.path("certainty").path("high").path("right").asInt()).isZero();
  }

  @Test
  void aBreakDoesNotEndIt() {
    pipe.typing("2 high\n").course("quiz", "1", "--certainty");
    assertThat(pipe.typing("1,3 mid\n").course("quiz", "1", "--resume").out())
        .contains("Certainty score: 5 of 6\n");
  }

  @Test
  void theDegreeIsNoPartOfATypedAnswer() {
    String page =
        pipe.write(
                "typed.md",
                """
                {{< quizdown >}}

                ### How is the tide? {#tide}

                - [=] high

                ### And the moon? {#moon}

                - [=] half high

                {{< /quizdown >}}
                """)
            .toString();
    assertThat(pipe.typing("high\nhalf high high\n").course("quiz", page, "--certainty").out())
        .contains("Certainty score: 4 of 6\n");
    assertThat(pipe.typing("high\nhalf high\n").course("quiz", page).out()).contains("Score: 2/2");
  }
}
