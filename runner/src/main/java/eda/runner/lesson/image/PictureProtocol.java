package eda.runner.lesson.image;

import java.util.Base64;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How a terminal is sent a picture: as in kitty's <a
 * href="https://sw.kovidgoyal.net/kitty/graphics-protocol/">graphics protocol</a> or iTerm2's <a
 * href="https://iterm2.com/documentation-images.html">inline images</a>.
 */
public enum PictureProtocol {
  KITTY,
  ITERM;

  private static final int CHUNK = 4096;

  /**
   * Returns what the terminal understands, as its environment tells: nothing is asked of the
   * terminal. Inside tmux and screen it is nothing.
   */
  public static Optional<PictureProtocol> of(UnaryOperator<String> variable) {
    String term = variable.apply("TERM");
    String program = variable.apply("TERM_PROGRAM");
    boolean inside = term.startsWith("screen") || term.startsWith("tmux") || program.equals("tmux");
    if (inside || !variable.apply("TMUX").isEmpty() || !variable.apply("STY").isEmpty()) {
      return Optional.empty();
    }
    if (program.equals("iTerm.app") || program.equals("WezTerm")) {
      return Optional.of(ITERM);
    }
    boolean kitty =
        term.equals("xterm-kitty")
            || term.equals("xterm-ghostty")
            || program.equals("ghostty")
            || !variable.apply("KITTY_WINDOW_ID").isEmpty();
    return kitty ? Optional.of(KITTY) : Optional.empty();
  }

  /** Kitty takes PNG alone. */
  boolean takes(PictureHeader.Form form) {
    return this == ITERM || form == PictureHeader.Form.PNG;
  }

  /** Returns what draws a file in so many columns, its shape kept. */
  String sequence(byte[] file, int columns) {
    String data = Base64.getEncoder().encodeToString(file);
    return this == KITTY ? kitty(data, columns) : iterm(data, file.length, columns);
  }

  private static String iterm(String data, int bytes, int columns) {
    return "\u001b]1337;File=inline=1;size="
        + bytes
        + ";width="
        + columns
        + ";height=auto;preserveAspectRatio=1:"
        + data
        + "\u0007";
  }

  /** With q=2 the terminal answers nothing, which nobody would read. */
  private static String kitty(String data, int columns) {
    StringBuilder out = new StringBuilder(data.length() + data.length() / CHUNK * 16 + 64);
    for (int from = 0; from == 0 || from < data.length(); from += CHUNK) {
      int to = Math.min(data.length(), from + CHUNK);
      out.append("\u001b_G");
      out.append(from == 0 ? "a=T,f=100,q=2,c=" + columns + "," : "");
      out.append(to < data.length() ? "m=1;" : "m=0;");
      out.append(data, from, to).append("\u001b\\");
    }
    return out.toString();
  }
}
