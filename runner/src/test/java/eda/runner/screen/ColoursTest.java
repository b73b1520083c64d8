package eda.runner.screen;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.Painter;
import eda.runner.lesson.Palette;
import eda.runner.lesson.Theme;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import java.io.BufferedReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColoursTest {
  private static final Map<String, Palette> PALETTES =
      Map.of("NONE", Palette.NONE, "ATTRIBUTES", Palette.ATTRIBUTES, "SIXTEEN", Palette.SIXTEEN);

  static Io io(String environment, Io.Tty tty) {
    Map<String, String> env = new HashMap<>();
    for (String each : environment.split(" ")) {
      int equals = each.indexOf('=');
      if (equals > 0) {
        env.put(each.substring(0, equals), each.substring(equals + 1));
      }
    }
    PrintStream nothing = new PrintStream(OutputStream.nullOutputStream());
    return new Io(new BufferedReader(Reader.nullReader()), nothing, nothing, env, tty);
  }

  @ParameterizedTest
  @CsvSource({
    // asked, environment, terminal, palette
    "AUTO, '', true, SIXTEEN",
    "AUTO, '', false, NONE",
    "AUTO, TERM=xterm, true, SIXTEEN",
    "AUTO, TERM=dumb, true, NONE",
    "AUTO, NO_COLOR=1, true, ATTRIBUTES",
    "AUTO, NO_COLOR=1, false, NONE",
    "AUTO, NO_COLOR=, true, SIXTEEN",
    "AUTO, NO_COLOR=1 TERM=dumb, true, NONE",
    "AUTO, NO_COLOR=1 FORCE_COLOR=1, true, ATTRIBUTES",
    "AUTO, CLICOLOR=0, true, ATTRIBUTES",
    "AUTO, CLICOLOR=1, true, SIXTEEN",
    "AUTO, CLICOLOR=1, false, NONE",
    "AUTO, FORCE_COLOR=1, false, SIXTEEN",
    "AUTO, FORCE_COLOR=0, false, NONE",
    "AUTO, FORCE_COLOR=0, true, SIXTEEN",
    "AUTO, FORCE_COLOR=1 TERM=dumb, false, SIXTEEN",
    "AUTO, CLICOLOR_FORCE=1, false, SIXTEEN",
    "AUTO, CLICOLOR_FORCE=0, false, NONE",
    "ALWAYS, '', false, SIXTEEN",
    "ALWAYS, NO_COLOR=1 TERM=dumb, false, SIXTEEN",
    "NEVER, '', true, NONE",
    "NEVER, FORCE_COLOR=1, true, NONE"
  })
  void theFirstRuleThatAppliesDecides(
      Colours asked, String environment, boolean terminal, String palette) {
    Io io = io(environment, new Io.Tty(false, terminal, 0, 0));
    assertThat(asked.palette(io)).isSameAs(PALETTES.get(palette));
  }

  @ParameterizedTest
  @CsvSource({
    // theme, environment, what a string of a program looks like
    "TERMINAL, COLORTERM=truecolor, 32",
    "DARK, '', 32",
    "DARK, TERM=xterm, 32",
    "DARK, TERM=xterm-256color, 38;5;114",
    "LIGHT, TERM=screen-256color, 38;5;22",
    "LIGHT, TERM=xterm-256color COLORTERM=truecolor, 38;2;27;107;47",
    "DARK, COLORTERM=24bit, 38;2;147;208;120",
    "DARK, TERM=xterm-kitty, 38;2;147;208;120",
    "DARK, TERM=foot-extra, 38;2;147;208;120",
    "DARK, WT_SESSION=1, 38;2;147;208;120",
    "DARK, TERM=xterm-kitty NO_COLOR=1, ''",
  })
  void aThemeIsShownAsFarAsTheTerminalCan(Theme theme, String environment, String code) {
    Io io = io(environment, new Io.Tty(false, true, 0, 0));
    Painter painter = new Painter(Colours.AUTO.palette(io, theme), false);
    String expected = code.isEmpty() ? "x" : "\u001b[" + code + "mx\u001b[0m";
    assertThat(painter.paint(Row.of(Span.of("x", Meaning.STRING)))).isEqualTo(expected);
  }
}
