package eda.runner.screen;

import java.util.List;

/** Which terminals show links (OSC 8); elsewhere a page numbers its links. */
final class Hyperlinks {
  private static final int VTE_WITH_LINKS = 5000;
  private static final List<String> PROGRAMS = List.of("iTerm.app", "WezTerm", "vscode", "ghostty");

  private Hyperlinks() {}

  static boolean shownBy(Io io) {
    String term = io.variable("TERM");
    if (term.startsWith("screen") || term.startsWith("tmux") || !io.variable("TMUX").isEmpty()) {
      return false;
    }
    return PROGRAMS.contains(io.variable("TERM_PROGRAM"))
        || term.startsWith("xterm-kitty")
        || term.startsWith("xterm-ghostty")
        || term.startsWith("foot")
        || !io.variable("WT_SESSION").isEmpty()
        || !io.variable("KONSOLE_VERSION").isEmpty()
        || hasNewVte(io.variable("VTE_VERSION"));
  }

  private static boolean hasNewVte(String version) {
    boolean number =
        !version.isEmpty()
            && version.length() <= 6
            && version.chars().allMatch(c -> c >= '0' && c <= '9');
    return number && Integer.parseInt(version) >= VTE_WITH_LINKS;
  }
}
