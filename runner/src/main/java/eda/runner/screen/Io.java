package eda.runner.screen;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * The program's streams, its environment, and what is known about the terminal.
 *
 * <p>The program is a function of this and its arguments, so that tests run it in process.
 *
 * @param terminalWidth columns as the launcher measured them, 0 when unknown
 */
public record Io(
    BufferedReader in,
    PrintStream out,
    PrintStream err,
    Map<String, String> env,
    boolean inIsTerminal,
    boolean outIsTerminal,
    int terminalWidth) {
  private static final int DEFAULT_WIDTH = 80;
  private static final int NARROWEST = 20;
  private static final int WIDEST = 500;

  public Io {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    env = Map.copyOf(env);
  }

  /** Returns a variable of the environment, empty when it isn't set. */
  public String variable(String name) {
    return env.getOrDefault(name, "");
  }

  /** Returns the columns to write in: {@code COLUMNS}, else the terminal's, else 80. */
  public int width() {
    int asked = number(variable("COLUMNS"));
    int width = asked > 0 ? asked : terminalWidth > 0 ? terminalWidth : DEFAULT_WIDTH;
    return Math.max(NARROWEST, Math.min(WIDEST, width));
  }

  /** Returns whether there is a person at a terminal that can be drawn on. */
  public boolean interactive() {
    return inIsTerminal && outIsTerminal && !variable("TERM").equals("dumb");
  }

  /** Returns whether the output can show more than ASCII. */
  public boolean unicode() {
    Charset charset = out.charset();
    return charset.equals(StandardCharsets.UTF_8) || charset.newEncoder().canEncode('─');
  }

  /** Returns whether structure is to be said in words, for a screen reader. */
  public boolean linear() {
    String accessible = variable("ACCESSIBLE");
    return !accessible.isEmpty() && !accessible.equals("0");
  }

  private static int number(String text) {
    boolean digits = !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(text) : 0;
  }
}
