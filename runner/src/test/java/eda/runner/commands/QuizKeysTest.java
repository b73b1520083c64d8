package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.commands.Run.Outcome;
import eda.runner.screen.Io;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be typed in a quiz beside answers. */
class QuizKeysTest {
  @TempDir Path folder;
  private Run pipe;
  private Run terminal;

  @BeforeEach
  void open() {
    pipe = Run.tiny(folder);
    terminal = pipe.at(new Io.Tty(true, false, 0, 0));
  }

  @Test
  void aPersonIsAskedHowSureAndMayRead() {
    Outcome outcome = terminal.typing("2\nu\n\n1,2\n\n=\nd\n\n").course("quiz", "1", "--seed", "7");
    assertThat(outcome.out())
        .isEqualTo(
            """
            Notes on the wall
            The same order again: --seed 7

            Question 1 of 2
            1. What does a note tell?

              1) What to do
              2) What happened
            ? hint, s skip, q quit
            > Are you sure? Enter or s: sure, u: unsure >   ✓ Right.
              ✓ 2) What happened
                   It is true, whoever reads it.
              Why: A note is a fact.
            Enter goes on, b back, d dispute, = arithmetic, q quit
            >\s
            Question 2 of 2, choose 2 (as in 1,3)
            2. Which two keep a note? Choose two.

              1) The wall
              2) The wind
              3) A copy
            s skip, back, q quit
            > Are you sure? Enter or s: sure, u: unsure >   ✗ Not this time.
              ✓ 1) The wall
              ✗ 2) The wind
              missed 3) A copy
              Read again: Notes on the wall (./course read 1)
            Enter ends the quiz, b back, d dispute, = arithmetic, q quit
            >   Question 2, balanced: 1/2 − 1/1 = -1/2, counted as 0
            >   Question 2 is disputed: it doesn't count.
            >\s
            Score: 1/1 (100%), passed
            Disputed, not counted: 1
            Sure of 1 answer, right in 0
            Unsure of 1 answer, right in 1

            Next: read chapter 1, Notes on the wall
              ./course read 1
            """);
    assertThat(outcome.code()).isZero();
    assertThat(values("confidence")).containsExactly("", "unsure", "sure", "", "");
  }

  @Test
  void theFirstAnswerStaysBesideTheLast() {
    Outcome outcome = pipe.typing("1\nback\n2\n1,3\n").course("quiz", "1", "--json");
    assertThat(outcome.code()).isZero();
    JsonNode data = JsonMapper.shared().readTree(outcome.out());
    assertThat(data.path("score").asDouble()).isEqualTo(1);
    assertThat(data.path("first").asDouble()).isEqualTo(0.5);
    assertThat(data.path("questions").path(0).path("status").asString()).isEqualTo("right");
    assertThat(data.path("questions").path(0).path("first").asString()).isEqualTo("wrong");
    assertThat(values("first")).containsExactly("", "true", "false", "true", "0.5");
    assertThat(values("place")).containsExactly("", "1", "1", "2", "");
  }

  @Test
  void goingBackAtTheFirstQuestionIsRefused() {
    Outcome outcome = pipe.typing("back\n2\n1,3\n").course("quiz", "1");
    assertThat(outcome.out()).contains("  This is the first question.\n  ✓ Right.\n");
  }

  @Test
  void aTerminalGoesBackFromThePause() {
    Outcome outcome = terminal.typing("1\n\nb\n2\n\n1,3\n\n\n").course("quiz", "1");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains(
            "Score: 2/2 (100%), passed\nFirst answers: 1/2 (50%)\nSure of 2 answers, right in 1\n");
  }

  @Test
  void aQuizWithoutRetryTakesEachAnswerOnce() {
    String page =
        pipe.write(
                "once.md",
                """
                {{< quizdown >}}
                ---
                enableRetry: false
                ---

                ### Name a bird. {#bird}

                - [=] wren

                ### Name a fish. {#fish}

                - [=] cod

                {{< /quizdown >}}
                """)
            .toString();
    assertThat(pipe.typing("wren\nb\ncod\n").course("quiz", page).out())
        .contains("  This quiz takes each answer once.\n  ✓ Right.\n\nScore: 2/2 (100%)");
    assertThat(terminal.typing("wren\n\nb\n\ncod\n\n\n").course("quiz", page).out())
        .contains("Enter goes on, d dispute, = arithmetic, q quit\n>   This quiz takes each");
  }

  @Test
  void aDisputedQuestionIsLeftOutUntilThatIsTakenBack() {
    Outcome once = pipe.typing("1\ndispute\n1,3\n").course("quiz", "1");
    assertThat(once.code()).isZero();
    assertThat(once.out())
        .contains("  Question 1 is disputed: it doesn't count.\n")
        .contains("Score: 1/1 (100%), passed\nDisputed, not counted: 1\n");
    assertThat(values("disputed")).containsExactly("", "", "true", "", "");
    Outcome twice = pipe.typing("1\ndispute\ndispute\n1,3\n").course("quiz", "1", "--json");
    assertThat(twice.code()).isEqualTo(1);
    JsonNode data = JsonMapper.shared().readTree(twice.out());
    assertThat(data.path("total").asInt()).isEqualTo(2);
    assertThat(data.path("questions").path(0).path("disputed").asBoolean()).isFalse();
  }

  @Test
  void theLastQuestionOfAScriptCanBeDisputed() {
    Outcome outcome = pipe.typing("2\n1\n=\ndispute\n").course("quiz", "1");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("  Question 2 is disputed: it doesn't count.\n\nScore: 1/1 (100%), passed\n");
    assertThat(values("type")).endsWith("question-disputed", "quiz-finished");
  }

  @Test
  void whatFollowsTheLastAnswerIsLeftToTheNextQuiz() {
    Outcome outcome = pipe.typing("2\n1,3\n=\n2\n1,3\n").course("quiz", "1", "notes");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).containsSubsequence("Score: 2/2", "Score: 2/2");
  }

  @Test
  void theArithmeticOfTheLastScoreIsShown() {
    Outcome outcome = pipe.typing("=\n2\n=\n").course("quiz", "1");
    assertThat(outcome.out())
        .contains("  No question is answered yet.\n  ✓ Right.\n")
        .contains("  Question 1, exact: 1\n");
  }

  @Test
  void aHintIsShownAndNoted() {
    pipe.typing("?\n2\n1,3\n").course("quiz", "1");
    assertThat(values("hint")).containsExactly("", "true", "false", "");
  }

  @Test
  void aLetterThatIsAnOptionIsTheAnswer() {
    Outcome outcome = pipe.typing("b\na,c\n").course("quiz", "1");
    assertThat(outcome.out()).contains("Score: 2/2");
  }

  @Test
  void whatIsRightIsTheAnswerWhateverItLooksLike() {
    String page =
        pipe.write(
                "signs.md",
                """
                {{< quizdown >}}

                ### Which key skips? {#skip}

                - [=] s

                ### What does the greeting print? {#print}

                - [=]
                  ```text
                  Done !
                  ```

                ### What asks? {#ask}

                - [=] who?

                ### And who is there? {#who}

                - [=] nobody

                {{< /quizdown >}}
                """)
            .toString();
    Outcome outcome = pipe.typing("s\nDone !\nwho? ?\nnobody !\n").course("quiz", page, "--json");
    assertThat(outcome.code()).isZero();
    assertThat(values("given")).containsExactly("", "s", "Done !", "who?", "nobody", "");
    assertThat(values("confidence")).containsExactly("", "", "", "unsure", "sure", "");
    assertThat(pipe.typing("x\nDone?\n").course("quiz", page, "--json").code()).isEqualTo(1);
    assertThat(values("given")).endsWith("x", "Done?");
  }

  @Test
  void oneLetterOffIsWorthAnotherLook() {
    String page =
        pipe.write(
                "one.md", "{{< quizdown >}}\n\n### Name it.\n\n- [=] broker\n\n{{< /quizdown >}}\n")
            .toString();
    Outcome outcome = terminal.typing("brokar\nbroker\n\n\n").course("quiz", page);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("> " + "  Nearly: look at the spelling once more.\n> Are you");
    assertThat(terminal.typing("brokar\nbrokar\n\n\n").course("quiz", page).code()).isEqualTo(1);
  }

  /** The values of one key in all entries, empty where an entry has none. */
  private List<String> values(String key) {
    return pipe.journal().stream()
        .map(line -> JsonMapper.shared().readTree(line).path(key).asString(""))
        .toList();
  }
}
