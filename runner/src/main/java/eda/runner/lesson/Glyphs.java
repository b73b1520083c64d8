package eda.runner.lesson;

/** The characters that the layout adds to a page. Each set keeps the same widths. */
record Glyphs(
    String bullets,
    char rule,
    char heavyRule,
    String bar,
    String heavyBar,
    String column,
    char crossing,
    String wrapped,
    String arrow,
    String fold,
    String more) {
  static final Glyphs UNICODE =
      new Glyphs("•◦▪", '─', '━', "│ ", "┃ ", " │ ", '┼', "↪ ", "→", "▾ ", "…");
  static final Glyphs ASCII =
      new Glyphs("*-+", '-', '=', "| ", "| ", " | ", '+', "\\ ", "->", "v ", "...");

  String rule(int width) {
    return String.valueOf(rule).repeat(width);
  }

  String heavyRule(int width) {
    return String.valueOf(heavyRule).repeat(width);
  }

  /** The bullet of a list that stands in {@code depth} others. */
  String bullet(int depth) {
    return bullets.charAt(depth % bullets.length()) + " ";
  }
}
