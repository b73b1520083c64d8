package eda.runner.screen.reader;

import eda.runner.lesson.Layout;
import eda.runner.lesson.LayoutOptions;

/** Lays pages out for the screen; may be used by several threads. */
public final class Typesetter {
  /** Up to here a page is laid out between two frames. */
  private static final int LONG = 100_000;

  private static final int START = 20_000;

  private final LayoutOptions options;

  public Typesetter(LayoutOptions options) {
    this.options = options;
  }

  boolean unicode() {
    return options.unicode();
  }

  /** Returns all of the page, which may take a second for one of several megabytes. */
  public Sheet whole(ReaderPage page, int columns) {
    return new Sheet(layout(columns).layOutForScreen(page.text()), columns, true);
  }

  /** Returns what can be laid out at once: all of the page, or the start of a long one. */
  Sheet atOnce(ReaderPage page, int columns) {
    String text = page.text();
    if (text.length() <= LONG) {
      return whole(page, columns);
    }
    int paragraph = text.lastIndexOf("\n\n", START);
    String start = text.substring(0, paragraph > 0 ? paragraph : START);
    return new Sheet(layout(columns).layOutForScreen(start), columns, false);
  }

  private Layout layout(int columns) {
    return new Layout(
        new LayoutOptions(
            columns, options.unicode(), false, options.hyperlinks(), options.diagrams()));
  }
}
