package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The mouse on a pseudo-terminal: only who asks for it gets it, and the terminal gets it back. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MouseTerminalTest {
  private static final String ON = "\u001b[?1000h\u001b[?1006h";
  private static final String OFF = "\u001b[?1006l\u001b[?1000l";
  private static final String LEAVE = "\u001b[?25h\u001b[?1049l";
  private static final String CTRL_T = "\u0014";

  @TempDir Path folder;

  @Test
  void nobodyGetsItUnasked() throws Exception {
    try (PseudoTerminal shown = new PseudoTerminal(Run.tiny(folder), "")) {
      shown.shows("Welcome").types("\u001b").shows("./course read 1").types("q");
      shown.awaits(LEAVE).endsRestored(0);
      assertThat(shown.sent()).doesNotContain("\u001b[?100");
    }
  }

  @Test
  void theKeyTurnsItOnAndOffAgain() throws Exception {
    try (PseudoTerminal shown = new PseudoTerminal(Run.tiny(folder), "")) {
      shown.shows("Welcome").types("\u001b").shows("./course read 1");
      shown.presses("? keys", "?").shows("Ctrl-Z/L/T", "mouse").types("?");
      shown.types(CTRL_T).awaits(ON).shows("Mouse on");
      shown.types(press(5) + release(5)).shows("./course watch add-up", "Enter open");
      assertThat(shown.screen()).doesNotContain("Mouse on");
      shown.types(CTRL_T).awaits(OFF).shows("Mouse off").types("q");
      shown.awaits(LEAVE).endsRestored(0);
      assertThat(count(shown.sent(), OFF)).isEqualTo(1);
    }
  }

  @Test
  void whoWantsItFromTheStartClicksThroughTheCourse() throws Exception {
    Run run = Run.tiny(folder).with("COURSE_MOUSE", "1");
    try (PseudoTerminal shown = new PseudoTerminal(run, "")) {
      shown.awaits(ON).shows("Welcome").types("\u001b").shows("./course read 1");
      shown.types(press(7) + release(7)).shows("./course quiz 1");
      shown.types(press(7) + release(7)).shows("Enter goes on").types("\r");
      shown.shows("What does a note tell?");
      int option = row(shown, "2)");
      shown.types(press(option) + release(option)).shows("(•) 2)");
      shown.types("q").shows("You left").types("\r").shows("./course quiz 1");
      String kill = "kill -TERM " + shown.program().pid();
      assertThat(new ProcessBuilder("sh", "-c", kill).start().waitFor()).isZero();
      shown.awaits(OFF + LEAVE).endsRestored(143);
    }
  }

  private static int row(PseudoTerminal shown, String text) {
    String above = shown.screen().substring(0, shown.screen().indexOf(text));
    return 1 + count(above, "\n");
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  private static String press(int row) {
    return "\u001b[<0;5;" + row + "M";
  }

  private static String release(int row) {
    return "\u001b[<0;5;" + row + "m";
  }
}
