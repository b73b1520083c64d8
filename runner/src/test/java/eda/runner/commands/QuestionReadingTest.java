package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.commands.Run.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a missed question sends the learner. */
class QuestionReadingTest {
  private static final String PAGE =
      """
      # Bells

      ## How a `bell` is cast

      Bronze is melted in a furnace, poured into a mould of clay, and cooled for a week.

      ```text
      ## Not a heading: pendulum, escapement, minute, hand
      ```

      ## How a clock strikes

      A pendulum drives the escapement. Each hour a lever lifts the hammer.

      ### The hammer

      It falls on the bronze from outside.

      ## Ringers and ropes

      Ringers pull ropes in a changing order, and a rope wheel turns the bell full circle.

      ## Knowledge check

      {{< quizdown >}}
      ---
      shuffle_answers: false
      ---

      ### What drives the escapement? {#strike}

      - [x] The pendulum
        > A lever then lifts the hammer each hour.
      - [ ] The furnace, with bronze in a mould of clay that was poured and cooled for a week

      ### What is poured into the mould? {#cast}

      - [x] Bronze, melted in a furnace
      - [ ] Water

      > **Explanation:** Clay holds it until it has cooled.

      ### What do people like about it? {#like}

      - [x] The sound
      - [ ] The price

      ### Which order? {#order}

      - [x] A changing one
      - [ ] A fixed one

      > **Explanation:** See [the ropes](#ringers-and-ropes), not the pendulum with its escapement,
      > lever, hour and hammer.

      ### Who wrote about it? {#who}

      - [x] Dorothy Sayers
      - [ ] Nobody

      > **Explanation:** Pendulum, escapement, hour, lever: see [her book](https://example.org/tailors).

      {{< /quizdown >}}
      """;

  @TempDir Path folder;
  private ReviewRun course;

  @BeforeEach
  void write() {
    course = ReviewRun.of(folder).bells(PAGE);
  }

  @Test
  void aMissedQuestionNamesTheSectionThatTreatsIt() {
    assertThat(answering("2", "").out())
        .contains(
            """
              Why: Clay holds it until it has cooled.
              Read again: Bells, “How a bell is cast” (./course read
                          2#how-a-bell-is-cast)
            """);
    assertThat(answering("2", "").out())
        .contains(
            "  Read again: Bells, “How a clock strikes” (./course read\n              2#how-a-clock-strikes)\n");
  }

  @Test
  void withoutASectionThatIsClearlyAheadThereIsTheChapterAlone() {
    assertThat(answering("2", "").out())
        .contains("  ✗ 2) The price\n  Read again: Bells (./course read 2)\n");
  }

  @Test
  void theSectionThatTheAuthorLinkedWins() {
    assertThat(answering("2", "").out())
        .contains(
            "  Read again: Bells, “Ringers and ropes” (./course read\n              2#ringers-and-ropes)\n");
  }

  @Test
  void anotherPageThatTheAuthorLinkedIsEnough() {
    assertThat(answering("2", "").out())
        .containsPattern("\\[1] https://example.org/tailors\n\nScore: ");
  }

  @Test
  void theSummaryNamesEachPlaceOnce() {
    assertThat(answering("2", "").out())
        .contains(
            """
            Score: 0/5 (0%), not passed yet; 80% passes
            Read again:
            • Bells, “How a clock strikes” (./course read
              2#how-a-clock-strikes)
            • Bells, “How a bell is cast” (./course read
              2#how-a-bell-is-cast)
            • Bells (./course read 2)
            • Bells, “Ringers and ropes” (./course read
              2#ringers-and-ropes)

            """);
    assertThat(answering("1", "").out()).contains("100%").doesNotContain("Read again");
  }

  @Test
  void aNarrowScreenHasItBelowItsLabel() {
    assertThat(answering("2", "20").out())
        .contains(
            """
              Read again:
            Bells, “How a clock
            strikes” (./course
            read
            2#how-a-clock-
            strikes)
            """);
  }

  @Test
  void aReviewNamesThemToo() {
    course.journal("02, bells, strike, wrong", "02, bells, cast, wrong");
    assertThat(course.on(4).typing("1\n2\n").course("review", "--seed", "1").out())
        .contains(
            "  Read again: Bells, “How a clock strikes” (./course read\n              2#how-a-clock-strikes)\n")
        .endsWith(
            """
            Reviewed: 2, right 1
            Coming back: tomorrow: 1, in 2 days: 1
            Read again:
            • Bells, “How a clock strikes” (./course read
              2#how-a-clock-strikes)
            """);
  }

  private Outcome answering(String each, String columns) {
    Run run = columns.isEmpty() ? course.run() : course.run().with("COLUMNS", columns);
    return run.typing((each + "\n").repeat(5)).course("quiz", "2");
  }
}
