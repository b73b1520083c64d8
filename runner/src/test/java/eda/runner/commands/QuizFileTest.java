package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quizzes that a page only names, and pages that are quizzes because somebody says so. */
class QuizFileTest {
  private static final String TREES = "# Which tree\n\n- [x] Oak\n- [ ] Tea\n";

  @TempDir private Path folder;
  private Path site;
  private Run run;

  @BeforeEach
  void makeASite() throws IOException {
    run = Run.tiny(folder);
    site = Files.createDirectories(folder.resolve("site"));
  }

  @Test
  void aQuizInAFileIsTakenWithThePageThatNamesIt() throws IOException {
    Path page = write("page.rst", "Trees\n=====\n\n.. quizdown:: quizzes/trees.md\n");
    write("quizzes/trees.md", TREES);
    Run.Outcome taken = run.typing("1\n").course("quiz", page.toString(), "--no-shuffle");
    assertThat(taken.out()).contains("Which tree").contains("1 of 1");
    assertThat(taken.code()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void lintReadsTheFileOnceWhateverTheOrder() throws IOException {
    write("a.md", TREES);
    write("page.rst", ".. quizdown:: a.md\n\n.. quizdown:: z.md\n\n.. quizdown:: z.md\n");
    write("z.md", TREES);
    assertThat(lint(site)).contains("\"files\":3,\"quizzes\":2,\"questions\":2");
    // Alone, the page brings both files along.
    assertThat(lint(site.resolve("page.rst"))).contains("\"files\":3,\"quizzes\":2");
  }

  @Test
  void aFileThatIsMissingOrElsewhereIsAFindingWithItsLine() throws IOException {
    Files.writeString(folder.resolve("secret.md"), TREES);
    Path page = write("page.rst", "Text\n\n.. quizdown:: ../secret.md\n\n.. quizdown:: gone.md\n");
    Run.Outcome found = run.course("lint", site.toString());
    assertThat(found.out())
        .contains("page.rst:3:1: error: ../secret.md leads out of")
        .contains("page.rst:5:1: error: there is no file gone.md beside this page")
        .contains("0 questions");
    Run.Outcome quiz = run.course("quiz", page.toString());
    assertThat(quiz.err()).contains("page.rst:3: ../secret.md leads out of");
    assertThat(quiz.code()).isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void aNamedFileNeedsNoWrapperAndNothingThatAsks() throws IOException {
    Path page = write("trees.md", TREES);
    assertThat(lint(page)).contains("\"questions\":1");
    assertThat(lint(site)).contains("\"questions\":0");
    assertThat(run.course("export", "gift", page.toString()).out()).contains("Oak");
  }

  @Test
  void shortcodesOfOtherNamesAreNamedByAnOption() throws IOException {
    write("page.md", "{{< check >}}\n### Tree\n- [x] Oak\n- [ ] Tea\n{{< /check >}}\n");
    assertThat(run.course("lint", site.toString(), "--json").out()).contains("\"questions\":0");
    assertThat(run.course("lint", site.toString(), "--json", "--shortcode", "Check").out())
        .contains("\"questions\":1");
    assertThat(
            run.typing("1\n")
                .course(
                    "quiz", "1", "--no-shuffle", "--course", site.toString(), "--shortcode=check")
                .out())
        .contains("1 of 1");
  }

  private String lint(Path path) {
    return run.course("lint", path.toString(), "--json").out();
  }

  private Path write(String name, String text) throws IOException {
    Path file = site.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
