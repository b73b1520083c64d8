package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.commands.Run.Outcome;
import eda.runner.screen.Io;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  @TempDir Path folder;

  @Test
  void aChapterHidesItsAnswersAndNamesCommands() {
    Run run = Run.tiny(folder);
    assertThat(run.course("read", "1"))
        .isEqualTo(
            new Outcome(
                0,
                """
                Notes on the wall
                ━━━━━━━━━━━━━━━━━

                A note tells what happened. Nobody who reads it has to
                answer, and the wall keeps it for the next reader.

                Two exercises: Add it up (./course watch add-up) and, if you
                like, Echo (./course watch echo).

                Questions with feedback at once: ./course quiz 1
                """,
                ""));
    assertThat(run.journal()).singleElement().asString().contains("chapter-read", "notes");
  }

  @Test
  void withoutANameTheNextChapterIsShown() {
    Run run = Run.tiny(folder);
    assertThat(run.course("read").out()).startsWith("Notes on the wall\n");
    assertThat(run.course("read").out()).startsWith("Bells that ring once\n");
    assertThat(run.course("read", "01-notes")).isEqualTo(run.course("read", "notes"));
  }

  @Test
  void aFileIsNoChapterAndLeavesNoTrace() {
    Run run = Run.tiny(folder);
    Path page = run.write("page.md", "# Title\n\nSome words to wrap at twenty columns.\n");
    assertThat(run.course("read", page.toString(), "--width", "20").out())
        .isEqualTo(
            """
            Title
            ━━━━━

            Some words to wrap
            at twenty columns.
            """);
    assertThat(run.journal()).isEmpty();
  }

  @Test
  void hostileBytesAreShownAndNotObeyed() throws IOException {
    Path page = folder.resolve("hostile.md");
    byte[] bytes =
        "# A\u001b]0;owned\u0007 \u001b[2J\n\n`\u009b31m` \u202e \r bell \u0000\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    Files.write(page, bytes);
    Outcome outcome = Run.tiny(folder).course("read", page.toString(), "--color", "never");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out().chars().filter(c -> c != '\n'))
        .isNotEmpty()
        .noneMatch(Character::isISOControl);
    assertThat(outcome.out()).contains("A␛]0;owned␇ ␛[2J");
  }

  @Test
  void linearPagesHaveNoRules() {
    Run run = Run.tiny(folder);
    assertThat(run.course("read", "2", "--plain").out())
        .doesNotContain("━")
        .isEqualTo(run.with("ACCESSIBLE", "1").course("read", "2").out());
  }

  @Test
  void anUnwritableJournalIsToldOnceAndReadingGoesOn() {
    Run run = Run.tiny(folder);
    run.write("file", "");
    Run nowhere = run.with("COURSE_WORKSPACE", folder + "/file/below").with("LANG", "C.UTF-8");
    Outcome read = nowhere.course("read", "2");
    assertThat(read.code()).isZero();
    assertThat(read.out()).isEqualTo(run.course("read", "2").out());
    assertThat(read.err())
        .startsWith("your progress is not saved: ")
        .endsWith("choose another folder with --workspace DIR\n")
        .hasLineCount(1);
    Outcome quiz = nowhere.typing("2\n1,3\n").course("quiz", "1");
    assertThat(quiz.code()).isZero();
    assertThat(quiz.err()).hasLineCount(1);
    for (String command : List.of("list", "stats", "hint add-up", "read")) {
      Outcome outcome = nowhere.course(command.split(" "));
      assertThat(outcome.code()).as(command).isZero();
      assertThat(outcome.err()).as(command).hasLineCount(1).contains("your progress is not saved");
    }
  }

  @Test
  void aPictureIsSentWhereThePageIsWrittenAsItIsAndABoxElsewhere() throws IOException {
    Run run = Run.tiny(folder).with("TERM", "xterm-kitty").at(new Io.Tty(true, true, 60, 24));
    Path page = run.write("home/lessons/02-bells/page.md", "![A bell](bell.png)\n");
    // The head of a PNG of nine pixels by nine.
    String head = "89504e470d0a1a0a0000000d49484452" + "0000000900000009";
    Files.write(page.resolveSibling("bell.png"), HexFormat.of().parseHex(head));
    assertThat(run.with("PAGER", "cat").course("read", page.toString()).out())
        .startsWith("\u001b_Ga=T,f=100,q=2,c=1,m=0;iVBORw0KGgo")
        .contains("\u001b\\\n", "A bell")
        .doesNotContain("┌");
    assertThat(run.with("PAGER", "cat").with("TMUX", "x").course("read", page.toString()).out())
        .doesNotContain("_G")
        .contains("┌");
    assertThat(run.with("PAGER", "cat").at(Io.Tty.NONE).course("read", page.toString()).out())
        .doesNotContain("\u001b")
        .contains("┌");
  }
}
