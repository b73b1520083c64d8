package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.commands.Run.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code stats --items}: a learner is a word of answers to n-1, b-1 and b-2. */
class StatsItemsTest {
  @TempDir Path folder;

  /**
   * All know b-1; those who know n-1 don't know b-2 and the other way round, so that each makes the
   * other look wrong. One learner answered n-1 alone and is in neither half.
   */
  @Test
  void questionsAreShownWithTheirAnswersAndWhatIsStrangeAboutThem() {
    ReviewRun run = ReviewRun.of(folder);
    assertThat(items(run, "011 ".repeat(5) + "110 ".repeat(5) + "1", "--items"))
        .isEqualTo(
            new Outcome(
                0,
                """
                The questions, as 11 learners answered them first

                b-1 Who hears a bell?
                  difficulty 1.00, discrimination n/a
                  learners 10, unstable under 30
                  ✓ Who listens now  10 (better half 0, weaker half 0)
                  ✗ Who comes later  0, hardly ever picked

                b-2 What does a bell keep?
                  difficulty 0.50, discrimination -1.00, check the key first
                  learners 10, unstable under 30
                  ✓ Nothing  5 (better half 0, weaker half 5)
                  ✗ The sound  5 (better half 5, weaker half 0)
                  ! possible wrong key: better learners prefer The sound

                n-1 What does a note tell?
                  difficulty 0.55, discrimination -1.00, check the key first
                  learners 11, unstable under 30
                  ✓ What happened  6 (better half 0, weaker half 5)
                  ✗ What to do  5 (better half 5, weaker half 0)
                  ! possible wrong key: better learners prefer What to do
                """,
                ""));
  }

  @Test
  void fewLearnersShowNothing() {
    ReviewRun run = ReviewRun.of(folder);
    assertThat(items(run, "111", "--items"))
        .isEqualTo(
            new Outcome(
                0,
                """
                The questions, as 1 learner answered them first

                Not shown, with fewer than 10 learners: 3
                """,
                ""));
  }

  @Test
  void jsonHasTheSame() {
    ReviewRun run = ReviewRun.of(folder);
    assertThat(items(run, "1 ".repeat(9) + "0", "--json", "--items").out())
        .isEqualTo(
            """
            {
              "learners" : 10,
              "hidden" : 0,
              "items" : [ {
                "question" : "n-1",
                "quiz" : "notes",
                "title" : "What does a note tell?",
                "learners" : 10,
                "stable" : false,
                "difficulty" : 0.9,
                "facilityIndex" : 0.9,
                "standardDeviation" : 0.31622776601683794,
                "randomGuessScore" : 0.5,
                "answers" : [ {
                  "given" : "What happened",
                  "right" : true,
                  "count" : 9,
                  "upper" : 0,
                  "lower" : 0,
                  "idle" : false
                }, {
                  "given" : "What to do",
                  "right" : false,
                  "count" : 1,
                  "upper" : 0,
                  "lower" : 0,
                  "idle" : false
                } ],
                "possibleKeys" : [ ]
              } ]
            }
            """);
  }

  /** Ten learners: eight pick the key of n-2, one of these with a wrong option; two pick that. */
  @Test
  void theOptionsOfAQuestionWithSeveralKeysAreCountedOneByOne() {
    ReviewRun run = ReviewRun.of(folder);
    List<String> args = new ArrayList<>(List.of("stats", "--items"));
    for (int i = 0; i < 10; i++) {
      run.run().write("workspace/.course/journal.jsonl", "");
      String answer = i == 0 ? "1,2,3" : i < 8 ? "1,3" : "2";
      run.typing("2\n" + answer + "\n").course("quiz", "1");
      args.add(
          run.run()
              .write("learner" + i + ".jsonl", String.join("\n", run.run().journal()) + "\n")
              .toString());
    }
    assertThat(run.course(args.toArray(String[]::new)).out())
        .contains(
            """
              ✓ A copy  8 (better half 0, weaker half 0)
              ✓ The wall  8 (better half 0, weaker half 0)
              ✗ The wind  3 (better half 0, weaker half 0)
            """);
  }

  /** The better half knows n-1 and picks the wind of n-2 where the page has a copy as right. */
  @Test
  void thePossibleKeyAmongSeveralIsTheOptionAlone() {
    ReviewRun run = ReviewRun.of(folder);
    List<String> args = new ArrayList<>(List.of("stats", "--items"));
    for (int i = 0; i < 10; i++) {
      run.run().write("workspace/.course/journal.jsonl", "");
      run.typing(i < 5 ? "2\n1,2\n" : "1\n1,3\n").course("quiz", "1");
      args.add(
          run.run()
              .write("learner" + i + ".jsonl", String.join("\n", run.run().journal()) + "\n")
              .toString());
    }
    assertThat(run.course(args.toArray(String[]::new)).out())
        .endsWith(
            """
              difficulty 0.50, discrimination -1.00, check the key first
              learners 10, unstable under 30
              ✓ The wall  10 (better half 5, weaker half 5)
              ✓ A copy  5 (better half 0, weaker half 5)
              ✗ The wind  5 (better half 5, weaker half 0)
              ! possible wrong key: better learners prefer The wind
            """);
  }

  /**
   * The means of the other two questions are 1, 1, 1/2, 1/2, 1, 0 of those who are right in n-1 and
   * 1/2, 0, 1/2, 0 of those who are wrong: 2/3 and 1/4 on average, with a variance of 0.15 over all
   * ten. So it is (2/3 - 1/4) / √0.15 · √(0.6 · 0.4) = 0.527; with n-1 in the sums it would be
   * more.
   */
  @Test
  void theDiscriminationIsThePointBiserialWithoutTheQuestionItself() {
    ReviewRun run = ReviewRun.of(folder);
    String learners = "111 111 110 101 111 100 010 000 001 000";
    assertThat(items(run, learners, "--items").out())
        .contains(
            """
            n-1 What does a note tell?
              difficulty 0.60, discrimination 0.53, excellent
            """);
    assertThat(items(run, learners, "--json", "--items").out())
        .contains("\"discrimination\" : 0.52704627669472");
  }

  @Test
  void aFileThatIsNotThereIsWrongUsage() {
    assertThat(ReviewRun.of(folder).course("stats", "--items", "ana.jsonl"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "There is no journal ana.jsonl: name the files that learners sent, as in `--items ana.jsonl ben.jsonl`.\n"));
  }

  @Test
  void linesThatAreNoEntriesAreNamed() {
    ReviewRun run = ReviewRun.of(folder);
    Path file = run.run().write("ana.jsonl", "no entry\n");
    assertThat(run.course("stats", "--items", file.toString()).err())
        .isEqualTo("DIR/ana.jsonl:1: this line is no entry; it doesn't count\n");
  }

  private Outcome items(ReviewRun run, String learners, String... options) {
    List<String> args = new ArrayList<>(List.of("stats"));
    args.addAll(List.of(options));
    String[] words = learners.split(" ");
    for (int i = 0; i < words.length; i++) {
      args.add(run.run().write("learner" + i + ".jsonl", journal(words[i])).toString());
    }
    return run.course(args.toArray(String[]::new));
  }

  private static String journal(String answers) {
    List<String> questions = List.of("notes n-1", "bells b-1", "bells b-2");
    List<String> given =
        List.of(
            "What to do",
            "What happened",
            "Who comes later",
            "Who listens now",
            "The sound",
            "Nothing");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < answers.length(); i++) {
      int points = answers.charAt(i) - '0';
      String[] names = questions.get(i).split(" ");
      lines.append(
          """
          {"id":"i","at":"2026-01-02T12:00:00Z","type":"question-answered","quiz":"%s","question":"%s","status":"%s","points":%d,"given":"%s"}
          """
              .formatted(
                  names[0],
                  names[1],
                  points == 1 ? "right" : "wrong",
                  points,
                  given.get(2 * i + points)));
    }
    return lines.toString();
  }
}
