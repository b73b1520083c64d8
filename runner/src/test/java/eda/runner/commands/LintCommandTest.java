package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code lint} reads, counts and tells. */
class LintCommandTest {
  @TempDir Path folder;

  private LintRun run;

  @BeforeEach
  void start() {
    run = new LintRun(folder);
  }

  @Test
  void tellsFindingsAsCompilersDoAndThenTheCounts() throws IOException {
    run.write("b.md", LintRun.UNTIDY);
    run.write("a/page.md", LintRun.GOOD);
    assertThat(run.lint("site")).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(run.out())
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
    run.write("a.md", LintRun.GOOD);
    assertThat(run.lint("site", "--json")).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(run.out())
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
    run.write("a.md", LintRun.TIDY.replace("> **Explanation:** It has iron in it.", ""));
    assertThat(run.lint("site")).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).contains(": note: ").contains("0 errors, 0 warnings, 1 note\n");
  }

  @Test
  void readsPagesOnlyAndFollowsNoLinks() throws IOException {
    for (String name :
        List.of("a.md", "b.markdown", "c.rst", "d.html", "e.qmd", "f.txt", "g.Rmd", "h/i.MD")) {
      run.write(name, LintRun.TIDY);
    }
    for (String name :
        List.of("a.java", "md", ".hidden/a.md", "node_modules/a.md", "target/a.md", ".a.md")) {
      run.write(name, LintRun.UNTIDY);
    }
    Files.createSymbolicLink(run.site("link.md"), run.site("md"));
    Files.createSymbolicLink(run.site("up"), folder);
    assertThat(run.lint("site")).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).startsWith("8 files, 8 quizzes, 8 questions");
  }

  @Test
  void readsAFileThatIsNamedWhateverItIsCalledAndEveryFileOnce() throws IOException {
    run.write("quiz", LintRun.TIDY);
    run.write("a.md", LintRun.TIDY);
    assertThat(run.lint("site/quiz", "site", "site/a.md", "site/../site")).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).startsWith("2 files, 2 quizzes");
  }

  @Test
  void tellsWhatItCouldNotReadAndGoesOn() throws IOException {
    run.write("a.txt", "a\0b");
    run.write("c.md", LintRun.TIDY);
    Files.write(run.site("d.md"), new byte[] {'o', 'k', '\n', 'c', 'a', 'f', (byte) 0xe9});
    try (RandomAccessFile huge = new RandomAccessFile(run.site("b.md").toFile(), "rw")) {
      huge.setLength(50_000_001);
    }
    assertThat(run.lint("site")).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(run.out())
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
    run.write("lessons.md", LintRun.TIDY);
    assertThat(run.lint("site/lesons.md")).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err())
        .isEqualTo("There is no file or folder site/lesons.md: did you mean site/lessons.md?\n");
    assertThat(run.lint("site", "--dry-run")).isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void controlCharactersOfAPageStayOffTheTerminal() throws IOException {
    run.write("a.md", LintRun.GOOD.replace("Grass", "\u001b[31mGrass\u009b"));
    run.lint("site");
    assertThat(run.out()).doesNotContain("\u001b").doesNotContain("\u009b").contains("␛[31mGrass");
  }
}
