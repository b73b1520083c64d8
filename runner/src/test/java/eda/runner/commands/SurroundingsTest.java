package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.commands.Run.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code doctor}, {@code init}, {@code stats}, and courses from elsewhere. */
class SurroundingsTest {
  @TempDir Path folder;

  @Test
  void theDoctorIsContent() {
    Run run = Run.tiny(folder).with("COLUMNS", "300");
    assertThat(run.course("doctor"))
        .isEqualTo(
            new Outcome(
                0,
                """
                 ✓ Java %s at %s
                 ✓ course HOME: chapters 2, exercises 2
                 ✓ workspace DIR/workspace
                 ✓ journal with 0 entries
                 · no terminal (output is plain, answers are read line by line), 300 columns, Unicode

                All is well.
                """
                    .formatted(System.getProperty("java.version"), System.getProperty("java.home")),
                ""));
  }

  @Test
  void theDoctorNamesFaultsOfTheCourse() throws IOException {
    Run run = Run.tiny(folder).with("COLUMNS", "300");
    Files.delete(run.home().resolve("exercises/src/main/java/tiny/echo/Echo.java"));
    Outcome outcome = run.course("doctor");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out())
        .contains(
            " ✗ course HOME: chapters 2, exercises 2: its exercises have faults:\n"
                + "    HOME/exercises/tasks/echo/task.md:1: edit: names Echo.java")
        .endsWith("\nSomething needs your attention: see the lines marked ✗.\n");
    Files.delete(run.home().resolve("exercises/tasks/echo/task.md"));
    assertThat(run.course("doctor").out())
        .contains(" ✗ course HOME: it can't be read:\n    HOME/lessons/01-notes/lesson.md:");
    assertThat(run.course("list").code()).isEqualTo(3);
  }

  @Test
  void theDoctorFindsAFolderThatCantBeWritten() {
    Run run = Run.tiny(folder).with("COLUMNS", "300");
    run.write("file", "");
    Outcome outcome = run.course("doctor", "--workspace", folder + "/file/below");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains(" ✗ workspace DIR/file/below: it can't be written, so nothing can be saved")
        .contains(" ✗ journal DIR/file/below/.course/journal.jsonl: it can't be read")
        .endsWith("\nSomething needs your attention: see the lines marked ✗.\n");
  }

  @Test
  void aLineThatIsNoEntryIsReportedAndKept() throws IOException {
    Run run = Run.tiny(folder).with("COLUMNS", "300");
    run.course("read", "1");
    Path journal = run.workspace().resolve(".course/journal.jsonl");
    Files.writeString(journal, "no entry\n", StandardOpenOption.APPEND);
    assertThat(run.course("list").err())
        .isEqualTo(
            "DIR/workspace/.course/journal.jsonl:2: this line is no entry; it was left as it is and doesn't count\n");
    assertThat(run.course("list").out()).contains(" 1 Notes on the wall  read\n");
    assertThat(run.course("doctor").out())
        .contains(
            " ✗ journal with 1 entries: lines that are no entries, left as they are: [2] of ");
    assertThat(run.journal()).hasSize(2);
  }

  @Test
  void initMakesAWorkspaceWithoutProgress() {
    Run run = Run.tiny(folder).with("COLUMNS", "300");
    run.course("read", "1");
    assertThat(run.course("init", folder + "/second"))
        .isEqualTo(
            new Outcome(
                0,
                """
                The workspace DIR/second is ready.
                Use it with --workspace DIR/second, or for good with COURSE_WORKSPACE=DIR/second
                """,
                ""));
    assertThat(folder.resolve("second/add-up/src/main/java/tiny/addup/Sum.java")).exists();
    assertThat(run.course("list", "--workspace", folder + "/second").out())
        .doesNotContain("  read\n")
        .endsWith("  ./course read 1 --workspace DIR/second\n");
  }

  @Test
  void initBelowAFileIsABrokenEnvironment() {
    Run run = Run.tiny(folder);
    run.write("file", "");
    Outcome outcome = run.course("init", folder + "/file/below");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err())
        .startsWith("DIR/file/below")
        .contains("`./course doctor` looks for the cause; --workspace DIR chooses another folder.");
  }

  @Test
  void statsTellTheSameTwice() {
    Run run = Run.tiny(folder);
    run.course("hint", "echo");
    run.course("hint", "add-up");
    run.course("check", "add-up");
    run.typing("2\ns\n").course("quiz", "1");
    assertThat(run.course("stats").out())
        .isEqualTo(
            """
            Your progress

            Chapters read    0 of 2
            Exercises passed 0 of 2
            Quizzes passed   0 of 1
            Active time      under a minute

            The last 14 days
             read       ··············  0
             checks     ·············█  1
             questions  ·············█  2
                        20 Dec   today

            Exercises
             ✗ add-up  checks 1, hints 1

            Quizzes
             ✗ quiz 1  first 50%, best 50%, taken 1 time

            Right at the first try
             1 Notes on the wall ██████████░░░░░░░░░░ 50%, 1 of 2

            Weak chapters
             ✗ 1 Notes on the wall  right 1 of 2 first answers
               ./course read 1

            Review
             due today 0, in the next seven days 2
             today                      0
             Sat 3 ████████████████████ 1
             Sun 4                      0
             Mon 5 ████████████████████ 1
             Tue 6                      0
             Wed 7                      0
             Thu 8                      0

            Next: read chapter 1, Notes on the wall
              ./course read 1
            """);
    JsonNode data = JsonMapper.shared().readTree(run.course("stats", "--json").out());
    assertThat(data.path("exercises").asInt()).isEqualTo(2);
    assertThat(data.path("work").path("add-up").path("checks").asInt()).isEqualTo(1);
    assertThat(data.path("quizzes").path("notes").path("best").asDouble()).isEqualTo(0.5);
    assertThat(data.path("activeSeconds").asInt()).isZero();
  }

  @Test
  void aFolderOfPagesIsACourse() {
    Run run = Run.tiny(folder).with("COLUMNS", "300");
    run.write("blog/birds/wren.md", "# The wren\n\nSmall and loud.\n");
    run.write(
        "blog/crow.md",
        "# The crow\n\n{{< quizdown >}}\n\n### Is it black?\n\n- [x] Yes\n- [ ] No\n\n{{< /quizdown >}}\n");
    String blog = folder + "/blog";
    assertThat(run.course("list", "--course", blog).out())
        .contains(" 1 The wren\n", " 2 The crow\n   · quiz 2\n")
        .endsWith("  ./course read 1 --course DIR/blog\n");
    assertThat(run.course("read", "birds/wren", "--course", blog).out())
        .contains("Small and loud.");
    assertThat(run.typing("yes\n").course("quiz", "2", "--course", blog).code()).isZero();
    assertThat(run.course("check", "--all", "--course", blog))
        .isEqualTo(
            new Outcome(2, "", "This course has no exercises, so there is nothing to check.\n"));
  }

  @Test
  void javaFromElsewhereNeedsTrustOnce() {
    Run guest = Run.tiny(folder.resolve("guest"));
    Run run = Run.repository(folder);
    String course = guest.home().toString();
    Outcome refused = run.course("check", "echo", "--course", course);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .isEqualTo(
            "The exercises of DIR/guest/home are programs that would run on this machine. Say --trust once if you trust where they come from.\n");
    assertThat(run.course("watch", "echo", "--course", course).code()).isEqualTo(2);
    assertThat(run.workspace().resolve("echo")).doesNotExist();
    assertThat(run.course("check", "echo", "--course", course, "--trust").out())
        .startsWith("✗ echo is not there yet");
    assertThat(run.course("check", "echo", "--course", course).code()).isEqualTo(1);
  }
}
