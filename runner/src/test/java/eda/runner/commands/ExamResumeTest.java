package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.commands.Run.Outcome;
import eda.runner.screen.Io;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exams of four questions that are cut off: the journal ends as a kill leaves it. */
class ExamResumeTest {
  private static final Io.Tty TERMINAL = new Io.Tty(true, false, 0, 0);
  private static final String[] EXAM = {
    "exam", "--count", "4", "--seed", "7", "--minutes", "60", "--pass", "50"
  };

  @TempDir Path folder;
  private ReviewRun run;
  private Outcome whole;

  /** Answered as a whole, and then cut off after two answers, the first of them given twice. */
  @BeforeEach
  void cutOff() {
    run = ReviewRun.of(folder).on(2);
    whole = run.typing("1\nback\n1,3\n2\n2\n1\n").course(EXAM);
    keep(4, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"id\":\"torn\",\"at\":\"2026-01-0"})
  void itGoesOnWithTheSamePaperAndTheAnswersThatWereGiven(String torn) {
    keep(4, torn);
    Outcome rest = run.typing("2\n1\n").course("exam", "--resume");
    assertThat(rest.out())
        .contains("--count 4 --seed 7\n", "Going on at question 3 of 4.\n\nQuestion 3 of 4");
    assertThat(ending(rest)).isEqualTo(ending(whole)).contains("First answers");
    assertThat(rest.code()).isEqualTo(whole.code());
    assertThat(run.run().journal()).last().asString().contains("exam-finished");
  }

  @Test
  void itsTimeHasRunOn() {
    Outcome late = run.on(3).typing("2\n1\n").course("exam", "--resume");
    assertThat(late.out()).contains("  The time is up.\n", "Not answered: 2\n");
  }

  @Test
  void aPersonIsAsked() {
    Outcome on = run.at(TERMINAL).typing("\n2\n1\n\n").course("exam");
    assertThat(on.out())
        .startsWith(
            "An exam was cut off at question 3 of 4, 60 min left.\nGo on there? Enter or y: yes, n: ")
        .contains("Going on at question 3 of 4.\n")
        .endsWith(ending(whole));
  }

  @Test
  void aPersonMayStartAnewAndThenTheOldOneIsGone() {
    Outcome anew = run.at(TERMINAL).typing("n\nq\n").course("exam", "--count", "4");
    assertThat(anew.out()).contains("Question 1 of 4", "Not answered: 4\n");
    assertThat(run.typing("").course("exam", "--resume").err())
        .startsWith("There is no exam to go on with, so a new one starts.\n");
  }

  @Test
  void afterTheLastQuestionItIsHandedIn() {
    run.typing("2\n1\n").course("exam", "--resume");
    keep(6, "");
    Outcome outcome = run.at(TERMINAL).typing("\n\n").course("exam");
    assertThat(outcome.out())
        .startsWith("An exam was cut off after the last question, 60 min left.\n")
        .contains("Enter hands the exam in, b goes back > ")
        .endsWith(ending(whole));
  }

  @Test
  void aScriptStartsAnewUnlessItAsksToGoOn() {
    assertThat(run.typing("").course(EXAM).out()).contains("Question 1 of 4");
  }

  @Test
  void anotherExamAndAnEditedOneStartAnew() throws IOException {
    assertThat(run.typing("").course("exam", "--resume", "--seed", "8").err())
        .startsWith("The exam that was cut off was another one, so a new one starts.");
    keep(4, "");
    Path lesson = run.run().home().resolve("lessons/01-notes/lesson.md");
    Files.writeString(lesson, Files.readString(lesson).replace("What happened", "What was done"));
    assertThat(run.typing("").course("exam", "--resume").err())
        .startsWith("The questions were edited since that exam, so a new one starts.");
  }

  /** Leaves the first lines of the journal, and what was written of the next. */
  private void keep(int lines, String torn) {
    List<String> kept = run.run().journal().subList(0, lines);
    run.run().write("workspace/.course/journal.jsonl", String.join("\n", kept) + "\n" + torn);
  }

  private static String ending(Outcome outcome) {
    return outcome.out().substring(outcome.out().indexOf("Score: "));
  }
}
