package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.commands.Run.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the program says before a command does anything, and when it was asked wrongly. */
class StartingTest {
  @TempDir Path folder;

  @Test
  void withoutATerminalItSaysWhereOneIs() {
    Outcome outcome = Run.tiny(folder).course();
    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                0,
                """
                Event-driven architecture in Java
                chapters read 0 of 2, exercises passed 0 of 2

                Next: read chapter 1, Notes on the wall
                  ./course read 1
                  ./course list shows the whole course, ./course help all
                commands.
                """,
                ""));
  }

  @Test
  void helpListsEveryCommand() {
    Outcome outcome = Run.tiny(folder).course("help");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .startsWith(
            """
            Learn event-driven architecture in Java: read, fix real
            code, take quizzes.

              ./course           go on where you left off
              ./course list      chapters, exercises, quizzes and how
                                 far you are
            """)
        .endsWith(
            """

            ./course COMMAND --help says more, with an example.
            ./course --version names the version.

            Exit codes: 0 fine, 1 not passed, 2 wrong usage, 3 broken
            environment, 130 interrupted.
            """);
    for (String name : names()) {
      assertThat(outcome.out()).contains("\n  ./course " + name + " ");
    }
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 60);
  }

  @ParameterizedTest
  @CsvSource({"--help", "-h", "help"})
  void helpHasThreeNames(String name) {
    assertThat(Run.tiny(folder).course(name))
        .isEqualTo(Run.tiny(folder.resolve("b")).course("help"));
  }

  static List<String> names() {
    return CommandEntry.ALL.stream().map(CommandEntry::name).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyCommandExplainsItself(String name) {
    Run run = Run.tiny(folder);
    Outcome outcome = run.course(name, "--help");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .startsWith("Usage: ./course " + name + " ")
        .containsPattern("\nExamples?: ")
        .contains("./course " + name)
        .contains("--course=DIR", "--workspace=DIR", "--color=WHEN", "--help");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 62);
    assertThat(run.course("help", name)).isEqualTo(outcome);
    assertThat(run.journal()).isEmpty();
  }

  @Test
  void theVersionIsNamed() {
    assertThat(Run.tiny(folder).course("--version").out())
        .isEqualTo("course 1.2, Java " + System.getProperty("java.version") + "\n");
  }

  static Stream<List<String>> misuses() {
    String more = "`./course %s --help` says how it is used.\n";
    return Stream.of(
        List.of("lst", "There is no command `lst`: did you mean `./course list`?\n"),
        List.of("xyzzy", "There is no command `xyzzy`: `./course help` shows all of them.\n"),
        List.of("help lst", "There is no command `lst`: did you mean `./course list`?\n"),
        List.of("hint addup", "There is no exercise `addup`: did you mean `add-up`?\n"),
        List.of("watch zz", "There is no exercise `zz`: `./course list` shows all of them.\n"),
        List.of("read note", "There is no chapter or file `note`: did you mean `notes`?\n"),
        List.of("read 9", "There is no chapter or file `9`: `./course list` shows all of them.\n"),
        List.of("quiz bels", "There is no chapter or file `bels`: did you mean `bells`?\n"),
        List.of("quiz 2", "Chapter 2 has no quiz: `./course list` shows which have one.\n"),
        List.of("hint", "EXERCISE is missing.\n" + more.formatted("hint")),
        List.of("init", "DIR is missing.\n" + more.formatted("init")),
        List.of("hint add-up 0", "add-up has hints 1 to 3; 0 isn't one of them.\n"),
        List.of("hint add-up 4", "add-up has hints 1 to 3; 4 isn't one of them.\n"),
        List.of("hint add-up -1", "add-up has hints 1 to 3; -1 isn't one of them.\n"),
        List.of(
            "hint add-up x",
            "`x` doesn't fit N: it has to be a whole number.\n" + more.formatted("hint")),
        List.of(
            "quiz --seed x",
            "`x` doesn't fit --seed: it has to be a whole number.\n" + more.formatted("quiz")),
        List.of(
            "list --color red",
            "`red` doesn't fit --color: always, never or auto (NO_COLOR is honoured).\n"
                + more.formatted("list")),
        List.of("list extra", "`extra` is one argument too many.\n" + more.formatted("list")),
        List.of(
            "list --jsno",
            "There is no option `--jsno`: did you mean `--json`?\n" + more.formatted("list")),
        List.of("list --zzzzzz", "There is no option `--zzzzzz`.\n" + more.formatted("list")),
        List.of(
            "check",
            "Which exercise? Name one, as in `./course check first-bus`, or say --all.\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("misuses")
  void wrongUsageSaysWhatWouldBeRight(List<String> misuse) {
    assertThat(Run.tiny(folder).course(misuse.get(0).split(" ")))
        .isEqualTo(new Outcome(2, "", misuse.get(1)));
  }

  @Test
  void aMissingCourseIsABrokenEnvironment() {
    assertThat(Run.tiny(folder).course("list", "--course", folder + "/none"))
        .isEqualTo(
            new Outcome(
                3, "", "DIR/none: there is no such course folder; name one with --course DIR\n"));
  }

  @Test
  void optionsMayStandBeforeTheCommand() {
    Run run = Run.tiny(folder);
    assertThat(run.course("--width", "20", "read", "2").out())
        .isEqualTo(run.course("read", "2", "--width=20").out())
        .contains("A bell is heard by\n");
    assertThat(run.course("--color", "never", "list")).isEqualTo(run.course("list"));
  }
}
