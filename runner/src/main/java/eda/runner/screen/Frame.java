package eda.runner.screen;

import java.util.Collections;
import java.util.List;

/**
 * What a terminal is sent so that it shows other lines: those that changed, between the marks of a
 * synchronised update. For one thread.
 */
public final class Frame {
  /** Takes the terminal: its second screen, and no cursor. */
  static final String ENTER = "\u001b[?1049h\u001b[?25l";

  /** Gives the terminal back. */
  static final String LEAVE = "\u001b[?25h\u001b[?1049l";

  private static final String BEGIN = "\u001b[?2026h";
  private static final String END = "\u001b[?2026l";
  private static final String CLEAR = "\u001b[H\u001b[2J";

  // No painted line is a lone control character.
  private static final String DOUBTED = "\u0000";

  private List<String> shown = List.of();

  /** Forgets what is shown, for a terminal that was resized or used by somebody else. */
  void forget() {
    shown = List.of();
  }

  /** Whether nothing is known to be shown. */
  boolean isEmpty() {
    return shown.isEmpty();
  }

  /** Lets every line be drawn again, over what may have been written between them. */
  void doubt() {
    shown = Collections.nCopies(shown.size(), DOUBTED);
  }

  /** Returns what turns the lines of the last call into {@code lines}. */
  public String to(List<String> lines) {
    boolean anew = lines.size() != shown.size();
    StringBuilder out = new StringBuilder(BEGIN).append(anew ? CLEAR : "");
    for (int i = 0; i < lines.size(); i++) {
      if (anew || !lines.get(i).equals(shown.get(i))) {
        // Cleared first: behind a line as wide as the screen, it would cost the last character.
        out.append("\u001b[").append(i + 1).append(";1H\u001b[K").append(lines.get(i));
      }
    }
    shown = List.copyOf(lines);
    return out.append(END).toString();
  }
}
