package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code stats} says about questions. */
class StatsReviewTest {
  @TempDir Path folder;

  @Test
  void statsShowWhatIsWeakWhatIsDueAndWhatIsDisputed() {
    assertThat(answered().course("stats").out())
        .isEqualTo(
            """
            Your progress

            Chapters read    0 of 2
            Exercises passed 0 of 2
            Quizzes passed   0 of 2
            Active time      under a minute

            The last 14 days
             read       ··············  0
             checks     ··············  0
             questions  ··········▃▆█▃  7
                        23 Dec   today

            How well you know what you know
             sure   ███████░░░░░░░░░░░░░ right 1, wrong 2
             unsure ███████              right 1, wrong 0

            Right at the first try
             1 Notes on the wall    █████████████░░░░░░░ 67%, 2 of 3
             2 Bells that ring once ░░░░░░░░░░░░░░░░░░░░ 0%, 0 of 2

            Weak chapters
             ✗ 2 Bells that ring once  right 0 of 2 first answers
               ./course read 2
             ✗ 1 Notes on the wall  right 2 of 3 first answers
               ./course read 1

            Review
             due today 2, in the next seven days 3
             today  ████████████████████ 2
             Tue 6                       0
             Wed 7                       0
             Thu 8                       0
             Fri 9                       0
             Sat 10 ██████████           1
             Sun 11                      0
               ./course review

            Disputed questions
             · notes, n-9
             · bells, b-2: What does a bell keep?

            Next: read chapter 1, Notes on the wall
              ./course read 1
            """);
  }

  @Test
  void plotsFitFortyColumns() {
    assertThat(plots("COLUMNS", "40"))
        .isEqualTo(
            """
            The last 14 days
             read       ··············  0
             checks     ··············  0
             questions  ··········▃▆█▃  7
                        23 Dec   today

            How well you know what you know
             sure   █████░░░░░░░░░ right 1, wrong 2
             unsure █████          right 1, wrong 0

            Right at the first try
             1 Notes on the wall   ███░ 67%, 2 of 3
             2 Bells that ring on… ░░░░ 0%, 0 of 2

            Review
             due today 2, in the next seven days 3
             today  ████████████████████ 2
             Tue 6                       0
             Wed 7                       0
             Thu 8                       0
             Fri 9                       0
             Sat 10 ██████████           1
             Sun 11                      0
            """);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 27, 33, 40, 52, 80})
  void noRowIsWiderThanTheTerminal(int width) {
    assertThat(plots("COLUMNS", Integer.toString(width)).lines())
        .allMatch(line -> line.length() <= width);
  }

  @Test
  void plotsAreDrawnWithoutUnicodeToo() {
    assertThat(plots("LANG", "C"))
        .contains(
            """
             read       ..............  0
             checks     ..............  0
             questions  ..........1231  7
            """,
            " sure   #######............. right 1, wrong 2\n",
            " Sat 10 ##########           1\n")
        .matches(text -> text.chars().allMatch(c -> c < 0x80));
  }

  @Test
  void numbersAreSaidInWordsWhereNothingIsDrawn() {
    assertThat(plots("ACCESSIBLE", "1"))
        .isEqualTo(
            """
            The last 14 days
             read: none
             checks: none
             questions: 2 Jan 1, 3 Jan 2, 4 Jan 3, today 1

            How well you know what you know
             sure: right 1, wrong 2
             unsure: right 1, wrong 0

            Right at the first try
             1 Notes on the wall: 67%, 2 of 3
             2 Bells that ring once: 0%, 0 of 2

            Review
             due today 2, in the next seven days 3
             today: 2
             Tue 6: 0
             Wed 7: 0
             Thu 8: 0
             Fri 9: 0
             Sat 10: 1
             Sun 11: 0
            """);
  }

  @Test
  void whatWasDoneOnWhichDayIsThereAsDataWithTheDaysOfOldAndOfTomorrowLeftOut() {
    ReviewRun run =
        ReviewRun.of(folder)
            .journal(
                "01, notes, n-1, right",
                "03, notes, n-1, right",
                "16, notes, n-1, wrong",
                "17, bells, b-1, wrong");
    assertThat(run.on(16).course("stats", "--json").out())
        .contains(
            """
              "days" : [ {
                "day" : "2026-01-03",
                "chaptersRead" : 0,
                "checks" : 0,
                "questions" : 1
              }, {
                "day" : "2026-01-16",
                "chaptersRead" : 0,
                "checks" : 0,
                "questions" : 1
              } ],
            """);
  }

  /** The plots of a page, without the sections that only name things. */
  private String plots(String variable, String value) {
    ReviewRun run = answered();
    String out = new ReviewRun(run.run().with(variable, value), run.now()).course("stats").out();
    return out.substring(out.indexOf("The last"), out.indexOf("Weak"))
        + out.substring(out.indexOf("Review\n"), out.indexOf("   ./course review"));
  }

  @Test
  void jsonHasAllOfIt() {
    assertThat(answered().course("stats", "--json").out())
        .endsWith(
            """
              "calibration" : {
                "sureRight" : 1,
                "sureWrong" : 2,
                "unsureRight" : 1,
                "unsureWrong" : 0
              },
              "accuracy" : [ {
                "chapter" : "bells",
                "right" : 0,
                "answered" : 2,
                "share" : 0.0
              }, {
                "chapter" : "notes",
                "right" : 2,
                "answered" : 3,
                "share" : 0.6666666666666666
              } ],
              "dueToday" : 2,
              "dueThisWeek" : 3,
              "disputed" : [ {
                "question" : "n-9",
                "quiz" : "notes"
              }, {
                "question" : "b-2",
                "quiz" : "bells",
                "title" : "What does a bell keep?"
              } ]
            }
            """);
  }

  @Test
  void whatIsDueLaterIsShownToo() {
    ReviewRun run = ReviewRun.of(folder).journal("02, notes, n-1, right", "02, bells, b-1, wrong");
    assertThat(run.on(2).course("stats").out())
        .contains("Review\n due today 0, in the next seven days 2\n today ")
        .doesNotContain("./course review");
  }

  @Test
  void aLineThatIsNoEntryIsToldOnce() {
    ReviewRun run = ReviewRun.of(folder).journal("02, bells, b-1, wrong");
    run.run()
        .write("workspace/.course/journal.jsonl", "no entry\n" + run.run().journal().get(0) + "\n");
    String told =
        "DIR/workspace/.course/journal.jsonl:1: this line is no entry; it was left as it is and doesn't count\n";
    assertThat(run.on(3).course("stats").err()).isEqualTo(told);
    assertThat(run.on(3).typing("1\n").course("review").err()).isEqualTo(told);
  }

  @Test
  void chaptersOfOtherCoursesAreNoAdvice() {
    ReviewRun run = ReviewRun.of(folder).journal("02, /else/page.md, p, wrong");
    assertThat(run.course("stats").out()).doesNotContain("Weak chapters");
    assertThat(run.course("stats", "--json").out()).contains("\"chapter\" : \"/else/page.md\"");
  }

  /** On the fifth day, with questions due on the third and fourth and on the ninth. */
  private ReviewRun answered() {
    ReviewRun run =
        ReviewRun.of(folder)
            .journal(
                "02, notes, n-1, right, \"confidence\":\"sure\"",
                "03, bells, b-1, wrong, \"confidence\":\"sure\"",
                "03, bells, b-1, right, \"confidence\":\"sure\",\"first\":false",
                "04, bells, b-1, wrong, \"confidence\":\"sure\"",
                "04, bells, b-2, wrong, \"confidence\":\"sure\"",
                "04, notes, n-2, wrong",
                "05, notes, n-1, right, \"confidence\":\"unsure\"");
    run.run()
        .write(
            "workspace/.course/journal.jsonl",
            String.join("\n", run.run().journal())
                + """

                {"id":"d1","at":"2026-01-05T12:00:00Z","type":"question-disputed","quiz":"notes","question":"n-9","seed":1}
                {"id":"d2","at":"2026-01-05T12:00:00Z","type":"question-disputed","quiz":"bells","question":"b-2","seed":1}
                """);
    return run.on(5);
  }
}
