package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.commands.Run.Outcome;
import eda.runner.screen.Io;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReviewCommandTest {
  private static final Io.Tty TERMINAL = new Io.Tty(true, false, 0, 0);

  @TempDir Path folder;

  @Test
  void missedQuestionsComeBackMixedOverTheChapters() {
    ReviewRun run = ReviewRun.of(folder);
    run.typing("2\n1,2\n").course("quiz", "1");
    run.typing("2\n1\n").course("quiz", "2");
    assertThat(run.on(3).typing("?\n1\n1,3\n2!\n").course("review", "--seed", "7"))
        .isEqualTo(
            new Outcome(
                0,
                """
                Review
                ? shows a hint, s skips, q ends the review.
                dispute takes out the question before if its key is wrong.
                Add ! to an answer if you are sure, ? if you aren't.

                Question 1 of 3
                1. Who hears a bell?

                  1) Who listens now
                  2) Who comes later
                  There is no hint for this question.
                  ✓ Right.

                Question 2 of 3, choose 2 (as in 1,3)
                2. Which two keep a note? Choose two.

                  1) The wall
                  2) The wind
                  3) A copy
                  ✓ Right.

                Question 3 of 3
                3. What does a bell keep?

                  1) The sound
                  2) Nothing
                  ✓ Right.

                Reviewed: 3, right 3
                Coming back: in 2 days: 3
                """,
                ""));
  }

  @Test
  void missedAndSkippedQuestionsAreExplainedAndComeBackTomorrow() {
    ReviewRun run =
        ReviewRun.of(folder).journal("02, notes, n-1, wrong", "03, bells, b-1, right").on(6);
    assertThat(run.typing("1\ns\n").course("review").out())
        .containsSubsequence(
            "  ✗ Not this time.\n", "  Why: A note is a fact.\n", "  - Left out.\n")
        .endsWith(
            """

            Reviewed: 2, right 0
            Coming back: tomorrow: 2
            Read again:
            • Notes on the wall (./course read 1)
            • Bells that ring once (./course read 2)
            """);
  }

  @Test
  void whatWasAnsweredIsKeptWithAllThatIsKnownOfIt() {
    ReviewRun run = ReviewRun.of(folder).journal("02, notes, n-1, wrong");
    assertThat(run.on(3).typing("?\n2?\n").course("review", "--seed", "7").out())
        .contains("  Hint: Look at its tense.\n  ✓ Right.\n")
        .endsWith("\nReviewed: 1, right 1\nComing back: tomorrow: 1\n");
    JsonNode entry = JsonMapper.shared().readTree(run.run().journal().get(1));
    assertThat(entry.path("at").asString()).isEqualTo("2026-01-03T12:00:00Z");
    assertThat(entry.path("type").asString()).isEqualTo("question-answered");
    assertThat(entry.path("quiz").asString()).isEqualTo("notes");
    assertThat(entry.path("question").asString()).isEqualTo("n-1");
    assertThat(entry.path("status").asString()).isEqualTo("right");
    assertThat(entry.path("given").asString()).isEqualTo("What happened");
    assertThat(entry.path("seed").asInt()).isEqualTo(7);
    assertThat(entry.path("place").asInt()).isEqualTo(1);
    assertThat(entry.path("first").asBoolean()).isTrue();
    assertThat(entry.path("confidence").asString()).isEqualTo("unsure");
    assertThat(entry.path("hint").asBoolean()).isTrue();
    assertThat(entry.path("fingerprint").asString()).startsWith("q");
    assertThat(entry.path("mode").asString()).isEqualTo("review");
  }

  @Test
  void confidentErrorsComeFirst() {
    ReviewRun run =
        ReviewRun.of(folder)
            .journal(
                "02, notes, n-1, wrong",
                "03, bells, b-1, wrong",
                "04, bells, b-2, wrong, \"confidence\":\"sure\"");
    assertThat(run.on(9).typing("2\n2\n1\n").course("review", "--limit", "2").out())
        .containsSubsequence("1. What does a bell keep?", "2. What does a note tell?")
        .endsWith(
            """
            Reviewed: 2, right 2
            Coming back: in 3 days: 2
            That is enough for today; still due: 1. To go on all the
            same:
              ./course review --limit 3
            """);
  }

  @Test
  void todaysReviewsCountAgainstTheLimit() {
    ReviewRun run =
        ReviewRun.of(folder)
            .journal("02, notes, n-1, wrong", "02, notes, n-2, wrong", "02, bells, b-1, wrong")
            .on(5);
    assertThat(run.typing("1\n").course("review", "--limit", "1").out())
        .contains("Question 1 of 1");
    assertThat(run.course("review", "--limit", "1"))
        .isEqualTo(
            new Outcome(
                0,
                """
                That is enough for today; still due: 2. To go on all the
                same:
                  ./course review --limit 3
                """,
                ""));
    assertThat(run.on(6).typing("2\n").course("review", "--limit", "2").out())
        .contains("Question 1 of 2");
  }

  @Test
  void withNothingDueItSaysWhenTheNextOneIs() {
    ReviewRun run = ReviewRun.of(folder);
    assertThat(run.course("review"))
        .isEqualTo(
            new Outcome(
                0,
                """
                Nothing to review: questions come back after you answered
                them in a quiz.
                  ./course quiz
                """,
                ""));
    run.typing("2\n1,2\n").course("quiz", "1");
    assertThat(run.course("review"))
        .isEqualTo(new Outcome(0, "Nothing is due. The next question comes back tomorrow.\n", ""));
    run.on(3).typing("1,3\n").course("review");
    assertThat(run.on(3).course("review").out())
        .isEqualTo("Nothing is due. The next question comes back in 2 days.\n");
  }

  @Test
  void fiveBoxesAreAnotherWay() {
    ReviewRun run = ReviewRun.of(folder).journal("02, notes, n-1, right");
    assertThat(run.on(3).course("review").out())
        .isEqualTo("Nothing is due. The next question comes back in 2 days.\n");
    assertThat(run.on(3).typing("2\n").course("review", "--leitner").out())
        .contains("What does a note tell?")
        .contains("Coming back: in 2 days: 1\n");
  }

  @Test
  void aPersonIsAskedAgainAndSaysHowSureTheAnswerIs() {
    ReviewRun run =
        ReviewRun.of(folder).journal("02, notes, n-1, wrong", "02, bells, b-1, wrong").on(3);
    Outcome outcome = run.at(TERMINAL).typing("zz\n1\nx\nu\nq\n").course("review");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains(
            """
            >   Type one number from 1 to 2 (or a to b).
            > Are you sure? Enter or s: sure, u: unsure >   Type u if you are unsure, or just Enter.
            Are you sure? Enter or s: sure, u: unsure >   ✓ Right.
            """)
        .endsWith(
            """
            >\s
            Reviewed: 1, right 1
            Coming back: tomorrow: 1
            Still due: 1. To go on:
              ./course review
            """);
    assertThat(run.run().journal().get(2)).contains("\"confidence\":\"unsure\"");
    assertThat(run.run().journal()).hasSize(3);
  }

  @Test
  void jsonStandsAloneAndSaysWhenEachQuestionIsDue() {
    ReviewRun run =
        ReviewRun.of(folder).journal("02, notes, n-1, wrong", "02, bells, b-1, right").on(3);
    assertThat(run.typing("2\n").course("review", "--json", "--seed", "7"))
        .isEqualTo(
            new Outcome(
                0,
                """
                {
                  "reviewed" : 1,
                  "right" : 1,
                  "stillDue" : 0,
                  "missing" : 0,
                  "next" : "2026-01-05T12:00:00Z",
                  "seed" : 7,
                  "questions" : [ {
                    "id" : "n-1",
                    "quiz" : "notes",
                    "status" : "right",
                    "points" : 1.0,
                    "given" : "What happened",
                    "key" : "What happened",
                    "due" : "2026-01-05T12:00:00Z"
                  } ]
                }
                """,
                ""));
    JsonNode nothing =
        JsonMapper.shared().readTree(run.course("review", "--json", "--seed", "7").out());
    assertThat(nothing.path("reviewed").asInt()).isZero();
    assertThat(nothing.path("next").asString()).isEqualTo("2026-01-05T12:00:00Z");
  }

  @Test
  void theQuestionBeforeCanBeDisputedAndTheLastOneToo() {
    ReviewRun run =
        ReviewRun.of(folder)
            .journal("02, notes, n-1, wrong", "02, bells, b-1, wrong", "02, bells, b-2, wrong");
    Outcome outcome =
        run.on(3).typing("dispute\n2\nd\n1\ndispute\nd\n2\nd\n").course("review", "--limit", "3");
    assertThat(outcome.out())
        .containsSubsequence(
            "  No question is answered yet.\n",
            "  The question before is disputed: it doesn't count and\n  doesn't come back.\n",
            "  The question before is disputed",
            "  The question before counts again.\n",
            "  The question before is disputed")
        .contains("Reviewed: 3", "Coming back: ");
    assertThat(run.on(9).course("stats", "--json").out())
        .containsPattern("(?s)\"disputed\" : \\[ \\{[^\\]]*\\}, \\{[^\\]]*\\} \\]");
    assertThat(run.on(9).typing("1\n").course("review").out()).contains("Question 1 of 1");
  }

  @Test
  void aPersonCanDisputeTheLastQuestion() {
    ReviewRun run = ReviewRun.of(folder).journal("02, bells, b-1, wrong").on(3);
    assertThat(run.at(TERMINAL).typing("2\n\nd\n\n").course("review").out())
        .contains("Enter ends the review, d disputes the answer >   The question before is");
    assertThat(run.on(9).course("review").out()).startsWith("Nothing to review");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-3"})
  void aLimitBelowOneIsWrongUsage(String limit) {
    assertThat(ReviewRun.of(folder).course("review", "--limit", limit))
        .isEqualTo(
            new Outcome(
                2, "", "--limit takes a number of questions from 1 on, as in --limit 40\n"));
  }

  @Test
  void aJournalThatCannotBeReadCountsAsEmpty() {
    ReviewRun run = ReviewRun.of(folder);
    run.run().write("workspace/.course/journal.jsonl/file", "");
    Outcome outcome = run.course("review");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).startsWith("Nothing to review");
    assertThat(outcome.err()).startsWith("your progress is not saved: ");
  }
}
