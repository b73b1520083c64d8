package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code lint} finds in the text around quizzes: links and snippets. */
class LintLinksTest {
  @TempDir Path folder;

  private LintRun run;

  @BeforeEach
  void start() {
    run = new LintRun(folder);
  }

  @Test
  void findsLinksThatLeadToNoFile() throws IOException {
    run.write("there.md", "");
    run.write("a b.png", "");
    run.write("page/img.png", "");
    run.write(
        "page.md",
        """
        ---
        see: "[x](gone.md)"
        ---
        [a](there.md#part) [b](gone.md?x#y) ![c](a%20b.png) [d](https://a.b/c.md)
        [e](/root.md) [f](#part) [g](img.png) [h](there.html) [i](other/) `[j](gone.md)`
        [k]({{<ref>}}.md) [l](mailto:a@b.md) [m] ![n](no.png)

        [m]: lost.md
        """);
    assertThat(run.lint("site/page.md")).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(run.out())
        .isEqualTo(
            """
            site/page.md:4:20: warning: There is no file where this link leads: gone.md?x#y [broken-link]
            site/page.md:6:38: warning: There is no file where this link leads: lost.md [broken-link]
            site/page.md:6:42: warning: There is no file where this link leads: no.png [broken-link]
            1 file, 0 quizzes, 0 questions (0 explained), 0 options (0 correct); 0 errors, 3 warnings, 0 notes
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](<gone page.md>)",
        "[a](gone(1).md)",
        "[a](gone\\(1.md)",
        "[a](\n  gone.md \"title\")",
        "[a](g&ouml;ne.md)",
        "[[a]](gone.md)",
        "[a]\n\n[a]: <gone.md>",
        "![a](gone.md#é)"
      })
  void findsBrokenLinksHoweverTheyAreWritten(String link) throws IOException {
    run.write("a.md", link + "\n");
    assertThat(run.lint("site")).as(run.out()).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(run.out()).containsOnlyOnce("[broken-link]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "](",
        "]:",
        "[a](b",
        "]( ",
        "[x]: ",
        "![a](b.md)\n",
        "_a",
        "[[",
        "```\n",
        "- [x] "
      })
  void staysInProportionOnRepetition(String piece) throws IOException {
    run.write("a.md", piece.repeat(200_000 / piece.length()));
    assertTimeout(Duration.ofSeconds(20), () -> run.lint("site"));
  }

  @Test
  void findsSnippetsWithoutTheirOutput() throws IOException {
    String output = "```output\n1\n```\n";
    run.write("a.md", snippet("A") + snippet("B") + "It prints:\n\n" + output + snippet("C"));
    assertThat(run.lint("site")).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(run.out().lines().filter(line -> line.contains("snippet-without-output")))
        .extracting(line -> line.substring(0, "site/a.md:00".length()).replace(":", " ").strip())
        .containsExactly("site/a.md 1", "site/a.md 14");
  }

  @Test
  void readsTheCourseAndTellsOnceWhatIsWrongWithItsLinks() throws IOException {
    run.write(
        "lessons/01-one/lesson.md",
        "# One\n\n[Do](../../exercises/tasks/do/task.md)\n" + LintRun.TIDY);
    assertThat(run.lint("--course", folder.resolve("site").toString()))
        .isEqualTo(ExitCode.NOT_PASSED);
    assertThat(run.out())
        .isEqualTo(
            """
            site/lessons/01-one/lesson.md:3:1: error: this link leads to no task: ../../exercises/tasks/do/task.md [course]
            1 file, 1 quiz, 1 question (1 explained), 2 options (1 correct); 1 error, 0 warnings, 0 notes
            """);
  }

  @Test
  void theCourseItselfIsFine() {
    assertThat(run.lint("--course", "..")).as(run.out()).isEqualTo(ExitCode.FINE);
  }

  /** Without cuts the Markdown parser would take hours for it. */
  @Test
  void aPageOfManyLinesWithoutABlankOneIsReadInTime() throws IOException {
    run.write("a.md", "| no table\n".repeat(200_000) + "[a](gone.md)\n");
    assertTimeout(Duration.ofSeconds(30), () -> run.lint("site"));
    assertThat(run.out())
        .startsWith(
            "site/a.md:200001:1: warning: There is no file where this link leads: gone.md [broken-link]\n");
  }

  private static String snippet(String name) {
    return "```java snippet " + name + "\nint i = 1;\n```\n\n";
  }
}
