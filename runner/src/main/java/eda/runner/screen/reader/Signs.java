package eda.runner.screen.reader;

/** The characters that the reader draws with. */
record Signs(
    String rule,
    String bar,
    String under,
    String more,
    String arrow,
    String updown,
    String right,
    String other,
    String folded) {
  private static final Signs UNICODE = new Signs("─", "│", "›", "…", "→", "↑↓", "✓", "≠", "▸");
  private static final Signs ASCII = new Signs("-", "|", ">", "~", "->", "up/down", "+", "!=", ">");

  static Signs of(boolean unicode) {
    return unicode ? UNICODE : ASCII;
  }
}
