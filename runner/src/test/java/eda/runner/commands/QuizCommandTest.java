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
  private static final String KINDS = "src/test/resources/commands/kinds.md";

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
  void takesAllKindsOfQuestions() {
    String answers = "b\n1,3\nfalse\nWhite\n8\na\n2 1 3\n1b 2a\nIt is lighter\n1,2\n";
    Outcome outcome =
        Run.tiny(folder).typing(answers).course("quiz", KINDS, "--no-shuffle", "--seed", "1");
    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                0,
                """
                Quiz
                ? shows a hint, s skips, q ends the quiz.
                The same order again: --seed 1

                Question 1 of 9
                1. Which number is even?

                  1) 3
                  2) 4
                  ✓ Right.

                Question 2 of 9, choose 2 (as in 1,3)
                2. Which are odd?

                  1) 5
                  2) 6
                  3) 7
                  ✓ Right.

                Question 3 of 9
                3. A bell rings twice.

                  1) True
                  2) False
                  ✓ Right.

                Question 4 of 9, type the answer
                4. Name the colour of snow.

                  ✓ Right.

                Question 5 of 9, type the answer
                5. How many legs has a spider?

                  ✓ Right.

                Question 6 of 9, type the answer
                6. What does print("a") print?

                  ✓ Right.

                Question 7 of 9, put in order (as in 3 1 2)
                7. Order them by size.

                  1) cat
                  2) ant
                  3) cow
                  ✓ Right.

                Question 8 of 9, match (as in 1b 2a)
                8. Match the young.

                  1) cat
                  2) cow

                  a) calf
                  b) kitten
                  ✓ Right.

                Question 9 of 9, write one line, then mark it yourself
                9. Why does ice float?

                  A good answer: Water is densest at 4 degrees.
                  Which of these points does your answer have? Type their
                  numbers.
                  1) It is lighter than water
                  2) Its crystals need more room
                  ✓ Right.

                Score: 9/9 (100%), passed
                """,
                ""));
  }

  @Test
  void aSeedGivesTheSameOrderAgain() {
    Run run = Run.tiny(folder);
    Path page =
        run.write(
            "birds.md",
            """
            {{< quizdown >}}

            ### Which bird can't fly? {#birds}

            - [ ] Wren
            - [ ] Crow
            - [ ] Duck
            - [x] Kiwi
            - [ ] Lark
            - [ ] Rook

            {{< /quizdown >}}
            """);
    String[] seeded = {"quiz", page.toString(), "--seed", "5"};
    String once = run.course(seeded).out();
    assertThat(run.course(seeded).out()).isEqualTo(once);
    assertThat(run.course("quiz", page.toString(), "--seed", "5", "--no-shuffle").out())
        .contains("  1) Wren\n  2) Crow\n  3) Duck\n  4) Kiwi\n  5) Lark\n  6) Rook\n")
        .isNotEqualTo(once);
  }

  @Test
  void aPageWithoutAQuizSaysWhatIsMissing() {
    Run run = Run.tiny(folder);
    Path page = run.write("plain.md", "# Nothing to ask\n");
    assertThat(run.course("quiz", page.toString()))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "DIR/plain.md has no quiz: nothing between {{< quizdown >}} and {{< /quizdown >}}, and no list of options under a heading.\n"));
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
