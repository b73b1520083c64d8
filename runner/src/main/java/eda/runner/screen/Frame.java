package eda.runner.screen;

import java.util.List;

/**
 * What a terminal is sent so that it shows other lines: those that changed, between the marks of a
 * synchronised update. For one thread.
 */
public final class Frame {
  private static final String BEGIN = "\u001b[?2026h";
  private static final String END = "\u001b[?2026l";
  private static final String CLEAR = "\u001b[H\u001b[2J";

  private List<String> shown = List.of();

  /** Forgets what is shown, for a terminal that was resized or used by somebody else. */
  void forget() {
    shown = List.of();
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
