package eda.runner.screen;

/** The characters that screens are drawn with, where the text of a page has none of its own. */
public record Signs(
    String rule,
    String bar,
    String under,
    String more,
    String arrow,
    String updown,
    String right,
    String other,
    String sideways,
    String dot,
    String folded) {
  private static final Signs UNICODE =
      new Signs("─", "│", "›", "…", "→", "↑↓", "✓", "≠", "←→", "•", "▸");
  private static final Signs ASCII =
      new Signs("-", "|", ">", "~", "->", "up/down", "+", "!=", "left/right", "*", ">");

  public static Signs of(boolean unicode) {
    return unicode ? UNICODE : ASCII;
  }
}
