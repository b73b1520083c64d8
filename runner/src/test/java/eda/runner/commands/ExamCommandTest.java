package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.commands.Run.Outcome;
import eda.runner.screen.Io;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExamCommandTest {
  @TempDir Path folder;
  private Run run;

  @BeforeEach
  void addAQuizToTheSecondChapter() throws IOException {
    run = Run.tiny(folder);
    Path lesson = run.home().resolve("lessons/02-bells/lesson.md");
    Files.writeString(
        lesson,
        Files.readString(lesson)
            + """

            {{< quizdown >}}

            ### Who hears a bell? {#b-1}

            > **Hint:** Nobody hears it later.

            - [x] Who listens now
            - [ ] Who comes later

            > **Explanation:** See [the physics](https://example.org/bells).

            ### Which two are bells? Choose two. {#b-2}

            - [x] A gong
            - [ ] A wall
            - [x] A chime

            ### Why? {#b-3}

            - [?] It is open, so no exam asks it

            {{< /quizdown >}}
            """);
  }

  @Test
  void tellsNothingBeforeTheEndAndEverythingThen() {
    Outcome outcome =
        run.typing("1\nback\n?\n1,3\n1\ns\n1\n").course("exam", "--count", "4", "--seed", "7");
    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                1,
                """
                Exam
                The same exam again: ./course exam --count 4 --seed 7
                No feedback and no hints before the end.
                s skip, back, q quit

                Question 1 of 4, choose 2 (as in 1,3)
                1. Which two keep a note? Choose two.

                  1) The wall
                  2) The wind
                  3) A copy

                Question 2 of 4
                2. What does a note tell?

                  1) What to do
                  2) What happened

                Question 1 of 4, choose 2 (as in 1,3)
                1. Which two keep a note? Choose two.

                  1) The wall
                  2) The wind
                  3) A copy
                  There is no help and no score before the end.

                Question 2 of 4
                2. What does a note tell?

                  1) What to do
                  2) What happened

                Question 3 of 4, choose 2 (as in 1,3)
                3. Which two are bells? Choose two.

                  1) A chime
                  2) A wall
                  3) A gong

                Question 4 of 4
                4. Who hears a bell?

                  1) Who comes later
                  2) Who listens now

                Score: 1/4 (25%), not passed yet; 80% passes
                First answers: 0/4 (0%)
                Not answered: 1

                  ✗ 1/2  Chapter 1, Notes on the wall
                  ✗ 0/2  Chapter 2, Bells that ring once

                Question 2 of 4
                2. What does a note tell?

                  1) What to do
                  2) What happened
                  ✗ Not this time.
                  ✗ 1) What to do
                       That is an order, and orders have one reader.
                  ✓ 2) What happened
                       It is true, whoever reads it.
                  Why: A note is a fact.
                  Read again: Notes on the wall (./course read 1)

                Question 3 of 4, choose 2 (as in 1,3)
                3. Which two are bells? Choose two.

                  1) A chime
                  2) A wall
                  3) A gong
                  - Left out.
                  ✓ 1) A chime
                  ✓ 3) A gong
                  Read again: Bells that ring once (./course read 2)

                Question 4 of 4
                4. Who hears a bell?

                  1) Who comes later
                  2) Who listens now
                  ✗ Not this time.
                  ✗ 1) Who comes later
                  ✓ 2) Who listens now
                  Why: See the physics[1].

                       [1] https://example.org/bells
                """,
                ""));
  }

  @Test
  void theSeedGivesTheSameExam() {
    String[] seeded = {"exam", "--count", "3", "--seed", "5", "--json"};
    assertThat(run.course(seeded).out()).isEqualTo(run.course(seeded).out());
    assertThat(ids("--seed", "1")).isNotEqualTo(ids("--seed", "2"));
  }

  @Test
  void noQuestionIsDrawnTwice() {
    assertThat(ids("--seed", "3")).containsExactlyInAnyOrder("n-1", "n-2", "b-1", "b-2");
  }

  @Test
  void topicsAreDrawnFromAlone() {
    assertThat(ids("--topics", "bells")).containsExactlyInAnyOrder("b-1", "b-2");
    assertThat(ids("--topics", "1,bells")).hasSize(4);
    assertThat(run.course("exam", "--topics", "bels"))
        .isEqualTo(
            new Outcome(2, "", "There is no chapter or file `bels`: did you mean `bells`?\n"));
  }

  @Test
  void aSmallPoolIsToldAndUsed() {
    assertThat(run.course("exam", "--count", "9").err())
        .isEqualTo("There are no more than 4 questions to draw from.\n");
  }

  @Test
  void answersAreNotedUnderTheirChapters() {
    run.typing("1\n1 ?\n1\n1\n").course("exam", "--count", "4", "--seed", "7");
    assertThat(run.journal()).hasSize(6);
    assertThat(values("mode")).containsExactly("", "exam", "exam", "exam", "exam", "");
    assertThat(values("quiz")).containsOnly("notes", "bells", "");
    assertThat(values("confidence")).containsExactly("", "", "unsure", "", "", "");
    assertThat(values("type")).first().isEqualTo("exam-started");
    assertThat(values("type")).last().isEqualTo("exam-finished");
  }

  @Test
  void whatIsOpenWhenTheTimeIsUpIsBlank() {
    Outcome inTime = ticking("1\n1\n1\n1\n", "--minutes", "60");
    assertThat(inTime.out()).doesNotContain("The time is up.", "Not answered");
    Outcome late = ticking("1\n1\n1\n1\n", "--minutes", "5");
    assertThat(late.out()).contains("  The time is up.\n", "Not answered: 3\n");
  }

  @Test
  void atATerminalTheExamIsHandedIn() {
    Outcome outcome =
        run.at(new Io.Tty(true, false, 0, 0))
            .typing("1\nq\n")
            .course("exam", "--count", "2", "--seed", "1");
    assertThat(outcome.out()).contains("\ns skip, back, q quit\n", "Not answered: 1\n");
    assertThat(values("type")).last().isEqualTo("exam-finished");
  }

  @Test
  void wrongNumbersAreRefused() {
    assertThat(run.course("exam", "--count", "0").err())
        .isEqualTo("`0` doesn't fit --count: an exam has a question.\n");
    assertThat(run.course("exam", "--minutes", "-1").err())
        .isEqualTo("`-1` doesn't fit --minutes: it has to be a number from 1 to 1440.\n");
  }

  @Test
  void aCourseWithoutQuizzesSaysSo() {
    run.write("pages/a.md", "# A\n");
    assertThat(run.course("exam", "--course", folder + "/pages"))
        .isEqualTo(new Outcome(2, "", "There are no questions to draw from.\n"));
  }

  private List<String> ids(String... more) {
    String[] args = {"exam", "--json", more[0], more[1]};
    JsonNode questions = JsonMapper.shared().readTree(run.course(args).out()).path("questions");
    return questions.valueStream().map(question -> question.path("id").asString()).toList();
  }

  /** The values of one key in all entries, empty where an entry has none. */
  private List<String> values(String key) {
    return run.journal().stream()
        .map(line -> JsonMapper.shared().readTree(line).path(key).asString(""))
        .toList();
  }

  /** Runs an exam of four questions with a clock that goes on by a minute at each look. */
  private Outcome ticking(String in, String... more) {
    Map<String, String> env = new HashMap<>(run.env());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Io io = new Io(new BufferedReader(new StringReader(in)), stream, stream, env, Io.Tty.NONE);
    Program program = new Program(run.home(), "1.2", new Ticking());
    List<String> args = List.of("exam", "--count", "4", "--seed", "7", more[0], more[1]);
    return new Outcome(
        new Commands(program, io).run(args), out.toString(StandardCharsets.UTF_8), "");
  }

  private static final class Ticking extends Clock {
    private Instant now = Instant.parse("2026-01-02T12:00:00Z");

    @Override
    public Instant instant() {
      now = now.plusSeconds(60);
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
