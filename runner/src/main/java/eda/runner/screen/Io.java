package eda.runner.screen;

import eda.runner.course.SmallNumber;
import eda.runner.lesson.text.Sanitiser;
import java.io.BufferedReader;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The program's streams, its environment, and what is known about the terminal.
 *
 * <p>The program is a function of this and its arguments, so that tests run it in process.
 *
 * @param notices where messages wait while a screen is open
 */
public record Io(
    BufferedReader in,
    PrintStream out,
    PrintStream err,
    Map<String, String> env,
    Tty tty,
    Notices notices) {
  private static final int DEFAULT_WIDTH = 80;
  private static final int DEFAULT_HEIGHT = 24;
  private static final int NARROWEST = 20;
  private static final int WIDEST = 500;

  public Io {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    Objects.requireNonNull(tty, "tty");
    Objects.requireNonNull(notices, "notices");
    env = Map.copyOf(env);
  }

  /** Where no screen is open yet. */
  public Io(BufferedReader in, PrintStream out, PrintStream err, Map<String, String> env, Tty tty) {
    this(in, out, err, env, tty, new Notices());
  }

  /**
   * Which streams are a terminal, and its size as the launcher measured it; 0 when unknown.
   *
   * @param columns of the terminal
   * @param rows of the terminal
   */
  public record Tty(boolean in, boolean out, boolean err, int columns, int rows) {
    public static final Tty NONE = new Tty(false, false, 0, 0);

    /** Where standard error leads elsewhere, or nobody knows. */
    public Tty(boolean in, boolean out, int columns, int rows) {
      this(in, out, false, columns, rows);
    }
  }

  /** Returns a variable of the environment, empty when it isn't set. */
  public String variable(String name) {
    return env.getOrDefault(name, "");
  }

  /**
   * Writes a message for a person on standard error, once no screen is open; what it quotes from
   * files is only shown.
   */
  public void tell(String message) {
    String visible = Sanitiser.visible(message, unicode());
    if (!notices.hold(visible)) {
      out.flush();
      err.println(visible);
    }
  }

  /** Returns the columns to write in: {@code COLUMNS}, else the terminal's, else 80. */
  public int width() {
    int asked = SmallNumber.of(variable("COLUMNS"));
    int width = asked > 0 ? asked : tty.columns() > 0 ? tty.columns() : DEFAULT_WIDTH;
    return Math.max(NARROWEST, Math.min(WIDEST, width));
  }

  /** Returns the rows of the screen: {@code LINES}, else the terminal's, else 24. */
  public int height() {
    int asked = SmallNumber.of(variable("LINES"));
    return asked > 0 ? asked : tty.rows() > 0 ? tty.rows() : DEFAULT_HEIGHT;
  }

  /** Returns whether there is a person at a terminal that can be drawn on. */
  public boolean interactive() {
    return tty.in() && tty.out() && !dumb();
  }

  boolean dumb() {
    return variable("TERM").equals("dumb");
  }

  /** Returns whether lines and boxes may be drawn: unless the locale says that it isn't UTF-8. */
  public boolean unicode() {
    String locale =
        Stream.of("LC_ALL", "LC_CTYPE", "LANG")
            .map(this::variable)
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElse("UTF-8");
    return locale.toUpperCase(Locale.ROOT).replace("-", "").contains("UTF8");
  }

  /** Returns whether structure is to be said in words, for a screen reader. */
  public boolean linear() {
    return isOn("ACCESSIBLE");
  }

  /** Returns whether nothing may change on the screen that the learner didn't ask for. */
  public boolean reducedMotion() {
    return isOn("COURSE_REDUCED_MOTION");
  }

  /** Returns whether the mouse is wanted from the start. */
  boolean mouse() {
    return isOn("COURSE_MOUSE");
  }

  private boolean isOn(String variable) {
    String value = variable(variable);
    return !value.isEmpty() && !value.equals("0");
  }
}
