package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.commands.Run.Outcome;
import eda.runner.screen.Io;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QuizCommandTest {
  @TempDir Path folder;

  @Test
  void rightAnswersPass() {
    Outcome outcome = Run.tiny(folder).typing("2\n1,3\n").course("quiz", "1", "--seed", "7");
    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                0,
                """
                Notes on the wall
                ? shows a hint, s skips, q ends the quiz.
                The same order again: --seed 7

                Question 1 of 2
                1. What does a note tell?

                  1) What to do
                  2) What happened
                  ✓ Right.
                  ✓ What happened
                    It is true, whoever reads it.
                  Why: A note is a fact.

                Question 2 of 2, choose 2 (as in 1,3)
                2. Which two keep a note? Choose two.

                  1) The wall
                  2) The wind
                  3) A copy
                  ✓ Right.

                Score: 2/2 (100%), passed

                Next: read chapter 1, Notes on the wall
                  ./course read 1
                """,
                ""));
  }

  @Test
  void wrongAnswersAreExplainedWithTheirComments() {
    Outcome outcome = Run.tiny(folder).typing("1\n1,2\n").course("quiz", "1", "--seed", "7");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .contains(
            """
              2) What happened
              ✗ Not this time.
              Answer: What happened
              ✗ What to do
                That is an order, and orders have one reader.
              ✓ What happened
                It is true, whoever reads it.
              Why: A note is a fact.
            """)
        .endsWith(
            """
              ✗ Not this time.
              Answer: The wall; A copy

            Score: 0/2 (0%), not passed yet; 80% passes

            Next: read chapter 1, Notes on the wall
              ./course read 1
            """);
  }

  @Test
  void unreadableSkippedAndMissingAnswersEarnNothing() {
    Outcome outcome = Run.tiny(folder).typing("?\nzz\n?\ns\n").course("quiz", "1");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .contains(
            """
              Hint: Look at its tense.
              ✗ That can't be read as an answer.
              Type one number from 1 to 2 (or a to b).
              Answer: What happened
            """)
        .contains("  There is no hint for this question.\n  - Left out.\n")
        .contains("Score: 0/2 (0%), not passed yet; 80% passes\nNot answered: 1\n\nNext: ");
  }

  @Test
  void theEndOfTheInputLeavesTheRestBlank() {
    Run run = Run.tiny(folder);
    Outcome outcome = run.typing("2\n").course("quiz", "1");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("Score: 1/2 (50%), not passed yet; 80% passes\nNot answered: 1\n\nNext: ");
    assertThat(run.journal()).hasSize(2);
    assertThat(run.journal().get(1)).contains("quiz-finished");
  }

  @Test
  void leavingAtATerminalIsNoTry() {
    Run run = Run.tiny(folder).at(new Io.Tty(true, false, 0, 0));
    Outcome outcome = run.typing("zz\n2\nq\n").course("quiz", "1");
    assertThat(outcome.out())
        .contains("> " + "  Type one number from 1 to 2 (or a to b).\n>   ✓ Right.\n")
        .contains("Not answered: 1\nYou left before the end, so this score isn't kept.\n\nNext: ");
    assertThat(run.journal()).singleElement().asString().contains("question-answered");
  }

  @Test
  void jsonKeepsItsShape() {
    Outcome outcome =
        Run.tiny(folder).typing("1\n1,3\n").course("quiz", "1", "--json", "--seed", "3");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .isEqualTo(
            """
            {
              "quiz" : "notes",
              "right" : 1,
              "total" : 2,
              "score" : 0.5,
              "passed" : false,
              "seed" : 3,
              "questions" : [ {
                "id" : "n-1",
                "status" : "wrong",
                "points" : 0.0,
                "given" : "What to do",
                "key" : "What happened"
              }, {
                "id" : "n-2",
                "status" : "right",
                "points" : 1.0,
                "given" : "The wall; A copy",
                "key" : "The wall; A copy"
              } ]
            }
            """);
  }

  @Test
  void atATerminalJsonStaysAloneOnStandardOutput() {
    Run run = Run.tiny(folder).at(new Io.Tty(true, false, 0, 0));
    Outcome outcome = run.typing("2\n1,3\n").course("quiz", "1", "--json");
    JsonNode data = JsonMapper.shared().readTree(outcome.out());
    assertThat(data.path("passed").asBoolean()).isTrue();
    assertThat(outcome.err()).contains("1. What does a note tell?", "> ");
  }

  @Test
  void theNextQuizIsTakenUntilAllArePassed() {
    Run run = Run.tiny(folder).typing("2\n1,3\n");
    assertThat(run.course("quiz").code()).isZero();
    assertThat(run.course("quiz").err())
        .isEqualTo("Every quiz is passed. Name one to take it again, as in `./course quiz 1`.\n");
  }

  @Test
  void aCourseWithoutQuizzesSaysSo() {
    Run run = Run.tiny(folder);
    run.write("pages/a.md", "# A\n");
    assertThat(run.course("quiz", "--course", folder + "/pages"))
        .isEqualTo(new Outcome(2, "", "This course has no quizzes.\n"));
  }
}
