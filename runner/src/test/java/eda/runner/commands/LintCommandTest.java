package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import eda.runner.screen.Io;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LintCommandTest {
  private static final String GOOD =
      """
      {{< quizdown >}}
      ### What is red?
      - [ ] Grass
      - [x] Blood
      - [ ] Grass
      > **Explanation:** It has iron in it.
      {{< /quizdown >}}
      """;

  private static final String UNTIDY =
      """
      {{< quizdown >}}
      ###What is red?
      • []Grass
      - [x] Blood

      > **Explanation:** It has iron in it.
      {{< /quizdown >}}
      """;

  private static final String TIDY =
      UNTIDY.replace("###What", "### What").replace("• []Grass", "- [ ] Grass");

  private static final Io.Tty TERMINAL = new Io.Tty(true, true, 80, 24);

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String typed = "";
  private Io.Tty tty = Io.Tty.NONE;

  @Test
  void tellsFindingsAsCompilersDoAndThenTheCounts() throws IOException {
    write("b.md", UNTIDY);
    write("a/page.md", GOOD);
    assertThat(lint("site")).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(out())
        .isEqualTo(
            """
            site/a/page.md:2:1: warning: The option "Grass" is repeated. Remove one. [same-option]
            site/b.md:2:1: warning: A heading needs a space after its number signs. [heading-without-space]
            site/b.md:3:1: warning: Markdown does not know • as a bullet. Write a hyphen. [bullet]
            site/b.md:3:3: warning: A mark for a wrong option has exactly one blank. Write [ ]. [untidy-mark]
            2 files, 2 quizzes, 2 questions (2 explained), 5 options (2 correct); 0 errors, 4 warnings, 0 notes
            """);
  }

  @Test
  void writesOneObjectAsJson() throws IOException {
    write("a.md", GOOD);
    assertThat(lint("site", "--json")).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(out())
        .isEqualTo(
            """
            {"findings":[
            {"file":"site/a.md","line":2,"column":1,"severity":"warning","code":"same-option",\
            "message":"The option \\"Grass\\" is repeated. Remove one."}],\
            "files":1,"quizzes":1,"questions":1,"options":3,"correct":1,"explained":1,"repaired":0}
            """);
  }

  @Test
  void notesAloneAreFine() throws IOException {
    write("a.md", TIDY.replace("> **Explanation:** It has iron in it.", ""));
    assertThat(lint("site")).isEqualTo(ExitCode.FINE);
    assertThat(out()).contains(": note: ").contains("0 errors, 0 warnings, 1 note\n");
  }

  @Test
  void readsPagesOnlyAndFollowsNoLinks() throws IOException {
    for (String name :
        List.of("a.md", "b.markdown", "c.rst", "d.html", "e.qmd", "f.txt", "g.Rmd", "h/i.MD")) {
      write(name, TIDY);
    }
    for (String name :
        List.of("a.java", "md", ".hidden/a.md", "node_modules/a.md", "target/a.md", ".a.md")) {
      write(name, UNTIDY);
    }
    Files.createSymbolicLink(folder.resolve("site/link.md"), folder.resolve("site/md"));
    Files.createSymbolicLink(folder.resolve("site/up"), folder);
    assertThat(lint("site")).isEqualTo(ExitCode.FINE);
    assertThat(out()).startsWith("8 files, 8 quizzes, 8 questions");
  }

  @Test
  void readsAFileThatIsNamedWhateverItIsCalledAndEveryFileOnce() throws IOException {
    write("quiz", TIDY);
    write("a.md", TIDY);
    assertThat(lint("site/quiz", "site", "site/a.md", "site/../site")).isEqualTo(ExitCode.FINE);
    assertThat(out()).startsWith("2 files, 2 quizzes");
  }

  @Test
  void tellsWhatItCouldNotReadAndGoesOn() throws IOException {
    write("a.txt", "a\0b");
    write("c.md", TIDY);
    Files.write(
        folder.resolve("site/d.md"), new byte[] {'o', 'k', '\n', 'c', 'a', 'f', (byte) 0xe9});
    try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("site/b.md").toFile(), "rw")) {
      huge.setLength(50_000_001);
    }
    assertThat(lint("site")).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(out())
        .isEqualTo(
            """
            site/a.txt:1:1: note: This file is no text, so it is left out. [binary-file]
            site/b.md:1:1: error: This file can't be read: site/b.md: larger than 50 MB [unreadable]
            site/d.md:2:1: warning: This line has bytes that are not UTF-8. Save the page as UTF-8; until then nothing in it is repaired. [not-utf-8]
            2 files, 1 quiz, 1 question (1 explained), 2 options (1 correct); 1 error, 1 warning, 1 note
            """);
  }

  @Test
  void saysWhichPathWasProbablyMeant() throws IOException {
    write("lessons.md", TIDY);
    assertThat(lint("site/lesons.md")).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(err())
        .isEqualTo("There is no file or folder site/lesons.md: did you mean site/lessons.md?\n");
    assertThat(lint("site", "--dry-run")).isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void showsAndRepairsWhatItCanAndKeepsLineEnds() throws IOException {
    write("a.md", "\ufeff" + UNTIDY.replace("\n", "\r\n"));
    assertThat(lint("site", "--fix")).isEqualTo(ExitCode.FINE);
    assertThat(out())
        .isEqualTo(
            """
            --- before/site/a.md
            +++ after/site/a.md
            @@ -1,6 +1,6 @@
             ‹BOM›{{< quizdown >}}
            -###What is red?
            -• []Grass
            +### What is red?
            +- [ ] Grass
             - [x] Blood

             > **Explanation:** It has iron in it.
            1 file, 1 quiz, 1 question (1 explained), 2 options (1 correct); 0 errors, 0 warnings, 0 notes; 1 file repaired
            """
                .replace("Blood\n\n", "Blood\n \n"));
    assertThat(read("a.md")).isEqualTo("\ufeff" + TIDY.replace("\n", "\r\n"));
    assertThat(lint("site", "--fix")).isEqualTo(ExitCode.FINE);
    assertThat(out()).startsWith("1 file");
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    write("a.md", UNTIDY);
    assertThat(lint("site", "--fix", "--dry-run")).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(out()).contains("+### What is red?").contains("0 errors, 3 warnings");
    assertThat(read("a.md")).isEqualTo(UNTIDY);
  }

  @Test
  void keepsStandardOutputForDataWhileRepairing() throws IOException {
    write("a.md", UNTIDY);
    assertThat(lint("site", "--fix", "--json")).isEqualTo(ExitCode.FINE);
    assertThat(out())
        .isEqualTo(
            """
            {"findings":[],"files":1,"quizzes":1,"questions":1,"options":2,"correct":1,"explained":1,"repaired":1}
            """);
    assertThat(err()).contains("+### What is red?");
  }

  @Test
  void asksOnATerminalBeforeItWrites() throws IOException {
    for (String name : List.of("a.md", "b.md", "c.md", "d.md")) {
      write(name, UNTIDY);
    }
    tty = TERMINAL;
    typed = "\ny\nall\n";
    assertThat(lint("site", "--fix", "--color", "never")).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(out()).contains("Write this to site/c.md? [y/N/all] ").doesNotContain("site/d.md?");
    assertThat(read("a.md")).isEqualTo(UNTIDY);
    assertThat(List.of(read("b.md"), read("c.md"), read("d.md"))).containsOnly(TIDY);
  }

  @Test
  void leavesAPageAloneThatItCouldNotWriteBackAsItWas() throws IOException {
    write("a.md", "");
    byte[] latin = (UNTIDY.replace('•', '-') + "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("site/a.md"), latin);
    assertThat(lint("site", "--fix")).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(Files.readAllBytes(folder.resolve("site/a.md"))).isEqualTo(latin);
  }

  @Test
  void findsLinksThatLeadToNoFile() throws IOException {
    write("there.md", "");
    write("a b.png", "");
    write("page/img.png", "");
    write(
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
    assertThat(lint("site/page.md")).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(out())
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
    write("a.md", link + "\n");
    assertThat(lint("site")).as(out()).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(out()).containsOnlyOnce("[broken-link]");
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
    write("a.md", piece.repeat(200_000 / piece.length()));
    assertTimeout(Duration.ofSeconds(20), () -> lint("site"));
  }

  @Test
  void findsSnippetsWithoutTheirOutput() throws IOException {
    String output = "```output\n1\n```\n";
    write("a.md", snippet("A") + snippet("B") + "It prints:\n\n" + output + snippet("C"));
    assertThat(lint("site")).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(out().lines().filter(line -> line.contains("snippet-without-output")))
        .extracting(line -> line.substring(0, "site/a.md:00".length()).replace(":", " ").strip())
        .containsExactly("site/a.md 1", "site/a.md 14");
  }

  @Test
  void readsTheCourseAndTellsOnceWhatIsWrongWithItsLinks() throws IOException {
    write("lessons/01-one/lesson.md", "# One\n\n[Do](../../exercises/tasks/do/task.md)\n" + TIDY);
    assertThat(lint("--course", folder.resolve("site").toString())).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(out())
        .isEqualTo(
            """
            site/lessons/01-one/lesson.md:3:1: error: this link leads to no task: ../../exercises/tasks/do/task.md [course]
            1 file, 1 quiz, 1 question (1 explained), 2 options (1 correct); 1 error, 0 warnings, 0 notes
            """);
  }

  @Test
  void theCourseItselfIsFine() {
    assertThat(run(List.of("lint", "--course", ".."))).as(out()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void controlCharactersOfAPageStayOffTheTerminal() throws IOException {
    write("a.md", GOOD.replace("Grass", "\u001b[31mGrass\u009b"));
    lint("site");
    assertThat(out()).doesNotContain("\u001b").doesNotContain("\u009b").contains("␛[31mGrass");
  }

  private static String snippet(String name) {
    return "```java snippet " + name + "\nint i = 1;\n```\n\n";
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("site").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve("site").resolve(name));
  }

  /** Runs the command with the paths below the folder of the test. */
  private int lint(String... args) {
    List<String> all = new ArrayList<>(List.of("lint"));
    for (String arg : args) {
      all.add(arg.startsWith("site") ? folder.resolve(arg).toString() : arg);
    }
    return run(all);
  }

  private int run(List<String> args) {
    out.reset();
    err.reset();
    Io io =
        new Io(
            new BufferedReader(new StringReader(typed)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            Map.of(),
            tty);
    Program program = new Program(folder.resolve("home"), "test", Clock.systemUTC());
    return new Commands(program, io).run(args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
  }
}
