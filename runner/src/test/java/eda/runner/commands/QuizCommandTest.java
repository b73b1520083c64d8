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
                The same order again: --seed 7
                ? hint, s skip, back, dispute, = arithmetic, q quit

                Question 1 of 2
                1. What does a note tell?

                  1) What to do
                  2) What happened
                  ✓ Right.
                  ✓ 2) What happened
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
              ✗ 1) What to do
                   That is an order, and orders have one reader.
              ✓ 2) What happened
                   It is true, whoever reads it.
              Why: A note is a fact.
              Read again: Notes on the wall (./course read 1)
            """)
        .endsWith(
            """
              ✗ Not this time.
              ✓ 1) The wall
              ✗ 2) The wind
              missed 3) A copy
              Read again: Notes on the wall (./course read 1)

            Score: 0/2 (0%), not passed yet; 80% passes
            Read again:
            • Notes on the wall (./course read 1)

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
              ✓ 2) What happened
            """)
        .contains("  There is no hint for this question.\n  - Left out.\n")
        .contains("Score: 0/2 (0%), not passed yet; 80% passes\nNot answered: 1\nRead again:\n");
  }

  @Test
  void jsonKeepsItsShape() {
    Outcome outcome =
        Run.tiny(folder).typing("1 !\n1,3?\n").course("quiz", "1", "--json", "--seed", "3");
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
              "first" : 0.5,
              "passed" : false,
              "finished" : true,
              "seed" : 3,
              "questions" : [ {
                "id" : "n-1",
                "status" : "wrong",
                "points" : 0.0,
                "weight" : 1.0,
                "arithmetic" : "0",
                "given" : "What to do",
                "key" : "What happened",
                "first" : "wrong",
                "confidence" : "sure",
                "hint" : false,
                "disputed" : false
              }, {
                "id" : "n-2",
                "status" : "right",
                "points" : 1.0,
                "weight" : 1.0,
                "arithmetic" : "2/2 − 0/1 = 1",
                "given" : "The wall; A copy",
                "key" : "The wall; A copy",
                "first" : "right",
                "confidence" : "unsure",
                "hint" : false,
                "disputed" : false
              } ]
            }
            """);
  }

  @Test
  void atATerminalJsonStaysAloneOnStandardOutput() {
    Run run = Run.tiny(folder).at(new Io.Tty(true, false, 0, 0));
    Outcome outcome = run.typing("2\n\n\n1,3\n\n\n").course("quiz", "1", "--json");
    JsonNode data = JsonMapper.shared().readTree(outcome.out());
    assertThat(data.path("passed").asBoolean()).isTrue();
    assertThat(outcome.err()).contains("1. What does a note tell?", "> ");
  }

  @Test
  void tenAnswersInAPipeGiveTenOfTen() {
    Run run = Run.tiny(folder);
    StringBuilder page = new StringBuilder("{{< quizdown >}}\n");
    StringBuilder answers = new StringBuilder();
    for (int i = 1; i <= 10; i++) {
      page.append("\n### Is ").append(i).append(" odd?\n\n");
      page.append(i % 2 == 1 ? "- [x] True\n- [ ] False\n" : "- [ ] True\n- [x] False\n");
      answers.append(i % 2 == 1 ? "true\n" : "b\n");
    }
    String file = run.write("odd.md", page + "\n{{< /quizdown >}}\n").toString();
    Outcome outcome = run.typing(answers.toString()).course("quiz", file);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).endsWith("\nScore: 10/10 (100%), passed\n");
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
