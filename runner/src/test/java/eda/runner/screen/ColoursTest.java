package eda.runner.screen;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.Palette;
import java.io.BufferedReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColoursTest {
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
      Colours asked, String environment, boolean terminal, Palette palette) {
    Io io = io(environment, new Io.Tty(false, terminal, 0, 0));
    assertThat(asked.palette(io)).isEqualTo(palette);
  }
}
