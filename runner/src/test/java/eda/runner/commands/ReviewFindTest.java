package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Which question of the course is meant by an answer in the journal, however it was edited. */
class ReviewFindTest {
  @TempDir Path folder;

  @Test
  void anEditedQuestionIsAskedAgainAtOnce() {
    ReviewRun run = ReviewRun.of(folder);
    run.journal("02, bells, b-1, wrong");
    run.on(3).typing("1\n").course("review");
    assertThat(run.on(4).course("review").out()).startsWith("Nothing is due.");
    run.replacing("Who comes later", "Who slept");
    assertThat(run.on(4).typing("1\n").course("review").out())
        .contains("  2) Who slept\n  ✓ Right.\n")
        .contains("Coming back: in 3 days: 1\n");
  }

  @Test
  void aRenamedQuestionIsFoundByItsContent() {
    ReviewRun run = ReviewRun.of(folder).journal("02, bells, b-1, wrong");
    run.on(3).typing("2\n").course("review");
    run.replacing("#b-1", "#listening");
    assertThat(run.on(4).typing("1\n").course("review").out()).contains("1. Who hears a bell?");
    assertThat(run.run().journal().get(2)).contains("\"listening\"");
    assertThat(run.on(4).course("review").out()).startsWith("Nothing is due. The next question");
  }

  @Test
  void aQuestionThatWasAnsweredUnderTwoIdsIsAskedOnce() {
    ReviewRun run = ReviewRun.of(folder);
    String print = fingerprint(run);
    run.journal(
        "02, bells, old, wrong, \"fingerprint\":\"q000000000000\"",
        "02, bells, b-1, wrong, \"fingerprint\":\"" + print + "\"",
        "02, bells, old, wrong, \"fingerprint\":\"" + print + "\"");
    assertThat(run.on(4).typing("1\n").course("review").out()).contains("Question 1 of 1");
  }

  @Test
  void ofTwoChaptersWithTheSameIdTheOneThatWasAnsweredIsAsked() {
    ReviewRun run = ReviewRun.of(folder).replacing("#b-1", "#n-1");
    assertThat(run.journal("02, bells, n-1, wrong").on(3).typing("1\n").course("review").out())
        .contains("1. Who hears a bell?", "Question 1 of 1");
    run.journal("02, notes, n-1, wrong");
    assertThat(run.on(3).typing("2\n").course("review").out())
        .contains("Question 1 of 1")
        .doesNotContain("1. Who hears a bell?");
  }

  @Test
  void whatWasAnsweredInAChapterThatIsGoneIsAskedUntilTheQuestionHasItsOwnAnswer() {
    ReviewRun run = ReviewRun.of(folder).journal("02, chimes, b-1, wrong");
    assertThat(run.on(3).typing("1\n").course("review").out()).contains("1. Who hears a bell?");
    assertThat(run.on(4).course("review").out()).startsWith("Nothing is due. The next question");
  }

  @Test
  void aDisputeHoldsForWhatWasAnsweredInAChapterThatIsGone() {
    ReviewRun run = ReviewRun.of(folder).journal("02, chimes, b-1, wrong");
    run.run()
        .write(
            "workspace/.course/journal.jsonl",
            run.run().journal().get(0)
                + """

                {"id":"d","at":"2026-01-02T12:00:00Z","type":"question-disputed","quiz":"bells","question":"b-1"}
                """);
    assertThat(run.on(4).course("review").out()).startsWith("Nothing to review");
  }

  @Test
  void theSecondQuizOfAPageIsReviewedUnderItsOwnName() {
    ReviewRun run = ReviewRun.of(folder);
    run.replacing(
        "### What does a bell keep?",
        "{{< /quizdown >}}\n\n{{< quizdown >}}\n\n### What does a bell keep?");
    run.journal("02, bells#2, b-2, wrong");
    run.on(3).typing("Nothing\n").course("review");
    assertThat(run.run().journal().get(1)).contains("\"bells#2\"", "\"right\"");
  }

  @Test
  void questionsThatTheCourseNoLongerHasArePassedOver() {
    ReviewRun run =
        ReviewRun.of(folder).journal("02, bells, b-7, wrong", "02, /else/page.md, p, wrong");
    assertThat(run.on(4).course("review").out())
        .isEqualTo(
            """
            Passed over, since the course no longer has them: 2
            Nothing to review: questions come back after you answered
            them in a quiz.
              ./course quiz
            """);
  }

  @Test
  void disputedQuestionsAreLeftOut() {
    ReviewRun run = ReviewRun.of(folder).journal("02, notes, n-1, wrong", "02, notes, n-2, wrong");
    run.run()
        .write(
            "workspace/.course/journal.jsonl",
            String.join("\n", run.run().journal())
                + """

                {"id":"d","at":"2026-01-02T12:00:00Z","type":"question-disputed","quiz":"notes","question":"n-1","seed":1}
                """);
    assertThat(run.on(3).typing("1,3\n").course("review").out())
        .contains("Question 1 of 1", "Which two keep a note?");
  }

  /** Returns the fingerprint of the first question about bells, as a review writes it. */
  private static String fingerprint(ReviewRun run) {
    run.journal("02, bells, b-1, wrong").on(3).typing("1\n").course("review");
    String entry = run.run().journal().get(1);
    run.run().write("workspace/.course/journal.jsonl", "");
    return JsonMapper.shared().readTree(entry).path("fingerprint").asString();
  }
}
