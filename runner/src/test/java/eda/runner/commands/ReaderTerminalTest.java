package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The reader on a pseudo-terminal. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReaderTerminalTest {
  private static final String ENTER = "\u001b[?1049h";
  private static final String LEAVE = "\u001b[?25h\u001b[?1049l";

  @TempDir Path folder;

  @Test
  void aChapterIsSearchedLeftThroughALinkAndComeBackTo() throws Exception {
    try (PseudoTerminal shown = new PseudoTerminal(Run.tiny(folder), "read 1")) {
      shown.awaits(ENTER, "Notes on the wall", "outline");
      shown.types("/exercises").awaits("1 of 1");
      shown.types("\r\t").awaits("add-up/task.md");
      shown.types("\r").awaits("Start it with");
      shown.types("\u007f").awaits("Questions with feedback at once");
      shown.resizes(50, 15).awaits("\u001b[2J", "Notes on the wall", "\u001b[15;1H");
      shown.types("\u001a").awaits(LEAVE, ENTER, "Notes on the wall");
      shown.types("q").awaits(LEAVE);
      shown.endsRestored(0);
    }
    assertThat(folder.resolve("workspace/.course/journal.jsonl")).content().contains("notes");
  }

  @Test
  void theTerminalIsGivenBackWhenTheProgramIsEnded() throws Exception {
    try (PseudoTerminal shown = new PseudoTerminal(Run.tiny(folder), "read 1")) {
      shown.awaits("outline");
      shown.program().destroy();
      shown.awaits(LEAVE);
      shown.endsRestored(143);
    }
  }

  @Test
  void ctrlCEndsIt() throws Exception {
    try (PseudoTerminal shown = new PseudoTerminal(Run.tiny(folder), "read 1")) {
      shown.awaits("outline").types("\u0003").awaits(LEAVE);
      shown.endsRestored(0);
    }
  }
}
