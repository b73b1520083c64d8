package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.commands.Run.Outcome;
import eda.runner.screen.Io;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Leaving a quiz in the middle, and coming back. */
class QuizResumeTest {
  private static final String BOTH_RIGHT = "Score: 2/2 (100%), passed\n";

  @TempDir Path folder;
  private Run pipe;
  private Run terminal;

  @BeforeEach
  void open() {
    pipe = Run.tiny(folder);
    terminal = pipe.at(new Io.Tty(true, false, 0, 0));
  }

  @Test
  void theEndOfTheInputLeavesTheQuizWhereItWas() {
    Outcome left = pipe.typing("2\n").course("quiz", "1", "--seed", "7");
    assertThat(left.code()).isEqualTo(1);
    assertThat(left.out())
        .contains(
            """
            Score: 1/2 (50%), not finished
            Not answered: 1
            You left before the end, so this score isn't kept. To go on
            there:
              ./course quiz 1 --resume
            """);
    assertThat(pipe.journal()).hasSize(2);
    assertThat(pipe.journal().get(0)).contains("\"quiz-started\",\"quiz\":\"notes\",\"seed\":7");
    assertThat(pipe.typing("1,3\n").course("quiz", "1", "--resume"))
        .isEqualTo(
            new Outcome(
                0,
                """
                Notes on the wall
                The same order again: --seed 7
                ? hint, s skip, back, dispute, = arithmetic, q quit
                Going on at question 2 of 2.

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
    assertThat(pipe.journal()).hasSize(4).last().asString().contains("quiz-finished");
  }

  @Test
  void aScriptStartsAnewUnlessItAsksToGoOn() {
    pipe.typing("2\n").course("quiz", "1");
    assertThat(pipe.typing("2\n1,3\n").course("quiz", "1").out())
        .contains("Question 1 of 2", BOTH_RIGHT);
  }

  @Test
  void aPersonIsOfferedToGoOn() {
    Outcome left = terminal.typing("2\n\nq\n").course("quiz", "1");
    assertThat(left.out()).contains("To go on\nthere:\n  ./course quiz 1\n");
    Outcome outcome = terminal.typing("\n1,3\n\n\n").course("quiz", "1");
    assertThat(outcome.out())
        .startsWith("You left this quiz at question 2 of 2.\nGo on there? Enter or y: yes, n: ")
        .contains("Going on at question 2 of 2.\n", BOTH_RIGHT);
  }

  @Test
  void aPersonMayStartAnew() {
    terminal.typing("1\n\nq\n").course("quiz", "1");
    Outcome outcome = terminal.typing("n\n2\n\n\n1,3\n\n\n").course("quiz", "1");
    assertThat(outcome.out()).contains("Question 1 of 2", BOTH_RIGHT);
  }

  @Test
  void anEditedQuizStartsAnewAndSaysSo() throws IOException {
    pipe.typing("2\n").course("quiz", "1");
    Path lesson = pipe.home().resolve("lessons/01-notes/lesson.md");
    Files.writeString(lesson, Files.readString(lesson).replace("What happened", "What was done"));
    Outcome outcome = pipe.typing("2\n1,3\n").course("quiz", "1", "--resume");
    assertThat(outcome.err())
        .isEqualTo("This quiz was edited since you left it, so it starts anew.\n");
    assertThat(outcome.out()).contains("Question 1 of 2", BOTH_RIGHT);
  }

  @Test
  void withoutAnythingLeftItStartsAnewAndSaysSo() {
    pipe.typing("2\n1,3\n").course("quiz", "1");
    Outcome outcome = pipe.typing("2\n1,3\n").course("quiz", "1", "--resume");
    assertThat(outcome.err())
        .isEqualTo("There is nothing to go on with, so this quiz starts anew.\n");
    assertThat(outcome.out()).contains(BOTH_RIGHT);
  }

  @Test
  void anotherSeedIsAnotherPaper() {
    pipe.typing("2\n").course("quiz", "1", "--seed", "7");
    Outcome outcome = pipe.typing("2\n1,3\n").course("quiz", "1", "--resume", "--seed", "8");
    assertThat(outcome.err())
        .isEqualTo(
            "What you left was begun on other terms, so this quiz starts anew. It would go on there without --seed, --rule, --pass, --certainty and --no-shuffle.\n");
  }

  @Test
  void theTermsOfTheBeginningAreKept() {
    pipe.typing("2\n").course("quiz", "1", "--rule", "exact", "--pass", "50");
    assertThat(pipe.journal().get(0)).contains("\"rule\":\"exact\",\"pass\":50");
    Outcome outcome = pipe.typing("1\n=\n").course("quiz", "1", "--resume");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("Question 2, exact: 0\n", "Score: 1/2 (50%), passed\n");
  }

  @Test
  void otherTermsAreAnotherQuiz() {
    pipe.typing("2\n").course("quiz", "1", "--rule", "exact");
    Outcome outcome = pipe.typing("2\n1\n").course("quiz", "1", "--resume", "--rule", "balanced");
    assertThat(outcome.err()).startsWith("What you left was begun on other terms");
    assertThat(outcome.out()).contains("Question 1 of 2", "Score: 1/2 (75%)");
    pipe.typing("2\n").course("quiz", "1", "--rule", "exact");
    assertThat(pipe.course("quiz", "1", "--resume", "--rule", "exact").out())
        .contains("Going on at question 2 of 2.\n");
  }

  @Test
  void firstAnswersDisputesAndAllKindsComeBack() {
    String kinds = "src/test/resources/commands/kinds.md";
    String answers = "a\nback\nb\n1,3\nfalse\nWhite\ndispute\n8\na\n2 1 3\n1a 2b\nx\n1,2\n";
    pipe.typing(answers.substring(0, answers.length() - 4)).course("quiz", kinds, "--seed", "1");
    String rest = pipe.typing("x\n1,2\n").course("quiz", kinds, "--resume").out();
    assertThat(rest).contains("Going on at question 9 of 9.\n");
    String whole = pipe.typing(answers).course("quiz", kinds, "--seed", "1").out();
    assertThat(ending(rest)).isEqualTo(ending(whole)).contains("First answers", "Disputed");
  }

  @Test
  void whatWasLeftIsNeverPassed() {
    Outcome outcome = pipe.typing("2\n").course("quiz", "1", "--pass", "50");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(pipe.typing("2\n").course("quiz", "1", "--pass", "50", "--json").out())
        .contains("\"passed\" : false,\n  \"finished\" : false,");
  }

  @Test
  void theQuestionBeforeTheBreakCanBeDisputed() {
    pipe.typing("1\n").course("quiz", "1");
    Outcome outcome = pipe.typing("dispute\n1,3\n").course("quiz", "1", "--resume");
    assertThat(outcome.out()).contains("Score: 1/1 (100%), passed\nDisputed, not counted: 1\n");
  }

  @Test
  void whatFollowsAQuizThatWasLeftIsNotBegun() {
    String kinds = "src/test/resources/commands/kinds.md";
    Outcome outcome = pipe.typing("2\n").course("quiz", "1", kinds, "--json");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("\"quiz\" : \"notes\"", "\"total\" : 9");
    assertThat(pipe.journal()).hasSize(2);
  }

  private static String ending(String out) {
    return out.substring(out.indexOf("Score: "));
  }
}
