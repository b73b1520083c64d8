package eda.runner.lesson;

/** What everything that lays out a part of one page shares. */
record Context(
    LayoutOptions options, Glyphs glyphs, Page page, References references, Footnotes footnotes) {
  static Context of(LayoutOptions options) {
    Glyphs glyphs = options.unicode() ? Glyphs.UNICODE : Glyphs.ASCII;
    return new Context(options, glyphs, new Page(options), new References(), new Footnotes());
  }

  boolean linear() {
    return options.linear();
  }

  boolean unicode() {
    return options.unicode();
  }
}
