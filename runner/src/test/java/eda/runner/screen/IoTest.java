package eda.runner.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IoTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0, 80",
    "'', 132, 132",
    "COLUMNS=60, 132, 60",
    "COLUMNS=60, 0, 60",
    "COLUMNS=5, 0, 20",
    "COLUMNS=9999, 0, 500",
    "COLUMNS=0, 100, 100",
    "COLUMNS=-3, 100, 100",
    "COLUMNS=wide, 100, 100",
    "COLUMNS=99999, 100, 100",
    "COLUMNS=٣٣, 100, 100",
    "'', 3, 20"
  })
  void widthIsWhatWasAskedThenTheTerminals(String environment, int terminal, int width) {
    assertThat(ColoursTest.io(environment, new Io.Tty(true, true, terminal, 0)).width())
        .isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({"'', 0, 24", "'', 50, 50", "LINES=30, 50, 30", "LINES=x, 50, 50"})
  void heightLikewise(String environment, int terminal, int height) {
    assertThat(ColoursTest.io(environment, new Io.Tty(true, true, 0, terminal)).height())
        .isEqualTo(height);
  }

  @ParameterizedTest
  @CsvSource({
    "'', true",
    "LANG=C, false",
    "LANG=POSIX, false",
    "LANG=C.UTF-8, true",
    "LANG=de_DE.utf8, true",
    "LANG=de_DE.ISO-8859-1, false",
    "LANG=en_GB.UTF-8 LC_CTYPE=C, false",
    "LANG=C LC_ALL=en_GB.UTF-8, true",
    "LANG=en_GB.UTF-8 LC_ALL=C, false",
    "LANG=en_GB.UTF-8 LC_ALL= LC_CTYPE=, true"
  })
  void unicodeIsDrawnUnlessTheLocaleSaysNo(String environment, boolean unicode) {
    assertThat(ColoursTest.io(environment, Io.Tty.NONE).unicode()).isEqualTo(unicode);
  }

  @ParameterizedTest
  @CsvSource({"'', false", "ACCESSIBLE=1, true", "ACCESSIBLE=0, false", "ACCESSIBLE=, false"})
  void accessibleMeansLinear(String environment, boolean linear) {
    assertThat(ColoursTest.io(environment, Io.Tty.NONE).linear()).isEqualTo(linear);
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, '', true",
    "true, false, '', false",
    "false, true, '', false",
    "true, true, TERM=dumb, false"
  })
  void aScreenNeedsBothEndsOfATerminal(
      boolean in, boolean out, String environment, boolean interactive) {
    assertThat(ColoursTest.io(environment, new Io.Tty(in, out, 0, 0)).interactive())
        .isEqualTo(interactive);
  }

  @ParameterizedTest
  @CsvSource({
    "'', false",
    "TERM_PROGRAM=vscode, true",
    "TERM_PROGRAM=Apple_Terminal, false",
    "TERM=xterm-kitty, true",
    "VTE_VERSION=7600, true",
    "VTE_VERSION=4999, false",
    "VTE_VERSION=new, false",
    "TERM=tmux-256color VTE_VERSION=7600, false",
    "TERM_PROGRAM=WezTerm TMUX=/tmp/t, false"
  })
  void linksAreSentToTerminalsThatShowThem(String environment, boolean shown) {
    assertThat(Hyperlinks.shownBy(ColoursTest.io(environment, Io.Tty.NONE))).isEqualTo(shown);
  }
}
