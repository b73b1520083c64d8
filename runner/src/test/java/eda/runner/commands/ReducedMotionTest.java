package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.screen.Io;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** With {@code COURSE_REDUCED_MOTION}, nothing changes while one waits, until there is a result. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReducedMotionTest {
  private static final String LEAVE = "\u001b[?25h\u001b[?1049l";

  @TempDir Path folder;

  @Test
  void theExerciseScreenDoesNotCountTests() throws Exception {
    Run run = Run.tiny(folder);
    assertThat(checked(run)).contains("checking … 0 of 2 tests", "checking … 1 of 2 tests");
    assertThat(checked(run.with("COURSE_REDUCED_MOTION", "1")))
        .contains("checking …")
        .doesNotContain("0 of 2 tests", "1 of 2 tests", "2 of 2 tests");
    assertThat(checked(run.with("COURSE_REDUCED_MOTION", "0"))).contains("0 of 2 tests");
  }

  @Test
  void aLongCheckHasNoLineThatCounts() {
    Io.Tty tty = new Io.Tty(false, false, true, 0, 0);
    Run run = Run.tiny(folder).at(tty).with("COURSE_REDUCED_MOTION", "1");
    assertThat(run.course("check", "--all").err()).doesNotContain("\r", "\u001b");
  }

  private static String checked(Run run) throws Exception {
    try (PseudoTerminal shown = new PseudoTerminal(run, "watch add-up")) {
      shown.shows("✗ 1 of 2 failed").types("q").awaits(LEAVE).endsRestored(0);
      return shown.sent().replaceAll("\u001b\\[[0-9;]{0,9}m", "");
    }
  }
}
