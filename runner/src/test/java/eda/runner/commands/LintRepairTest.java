package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lint --fix}: what it shows, asks and writes. */
class LintRepairTest {
  @TempDir Path folder;

  private LintRun run;

  @BeforeEach
  void start() {
    run = new LintRun(folder);
  }

  @Test
  void showsAndRepairsWhatItCanAndKeepsLineEnds() throws IOException {
    run.write("a.md", "\ufeff" + LintRun.UNTIDY.replace("\n", "\r\n"));
    assertThat(run.lint("site", "--fix")).isEqualTo(ExitCode.FINE);
    assertThat(run.out())
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
    assertThat(run.read("a.md")).isEqualTo("\ufeff" + LintRun.TIDY.replace("\n", "\r\n"));
    assertThat(run.lint("site", "--fix")).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).startsWith("1 file");
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    run.write("a.md", LintRun.UNTIDY);
    assertThat(run.lint("site", "--fix", "--dry-run")).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(run.out()).contains("+### What is red?").contains("0 errors, 3 warnings");
    assertThat(run.read("a.md")).isEqualTo(LintRun.UNTIDY);
  }

  @Test
  void keepsStandardOutputForDataWhileRepairing() throws IOException {
    run.write("a.md", LintRun.UNTIDY);
    assertThat(run.lint("site", "--fix", "--json")).isEqualTo(ExitCode.FINE);
    assertThat(run.out())
        .isEqualTo(
            """
            {"findings":[],"files":1,"quizzes":1,"questions":1,"options":2,"correct":1,"explained":1,"repaired":1}
            """);
    assertThat(run.err()).contains("+### What is red?");
  }

  @Test
  void asksOnATerminalBeforeItWrites() throws IOException {
    for (String name : List.of("a.md", "b.md", "c.md", "d.md")) {
      run.write(name, LintRun.UNTIDY);
    }
    run.typing("\ny\nall\n");
    assertThat(run.lint("site", "--fix", "--color", "never")).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(run.out())
        .contains("Write this to site/c.md? [y/N/all] ")
        .doesNotContain("site/d.md?");
    assertThat(run.read("a.md")).isEqualTo(LintRun.UNTIDY);
    assertThat(List.of(run.read("b.md"), run.read("c.md"), run.read("d.md")))
        .containsOnly(LintRun.TIDY);
  }

  @Test
  void leavesAPageAloneThatItCouldNotWriteBackAsItWas() throws IOException {
    run.write("a.md", "");
    byte[] latin =
        (LintRun.UNTIDY.replace('•', '-') + "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1);
    Files.write(run.site("a.md"), latin);
    assertThat(run.lint("site", "--fix")).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(Files.readAllBytes(run.site("a.md"))).isEqualTo(latin);
  }
}
