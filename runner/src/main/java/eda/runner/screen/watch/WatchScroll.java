package eda.runner.screen.watch;

/**
 * How far a page is scrolled.
 *
 * @param top how many rows are above the window
 * @param furthest the most that can be above it
 * @param page how many rows the window shows
 */
public record WatchScroll(int top, int furthest, int page) {
  /** The start of a page that was not measured yet. */
  static final WatchScroll START = new WatchScroll(0, 0, 1);

  /** Returns the same place on a page of this size, or its end when it is shorter. */
  WatchScroll measured(int rows, int room) {
    int end = Math.max(0, rows - room);
    return new WatchScroll(Math.min(top, end), end, Math.max(1, room));
  }

  WatchScroll by(int rows) {
    return new WatchScroll(Math.max(0, Math.min(furthest, top + rows)), furthest, page);
  }

  /** Two rows stay, so that one sees where one was. */
  WatchScroll byPage(int pages) {
    return by(pages * Math.max(1, page - 2));
  }

  WatchScroll toStart() {
    return by(-top);
  }

  WatchScroll toEnd() {
    return by(furthest);
  }

  /** How far one is, in a word. */
  String place() {
    if (furthest == 0) {
      return "all";
    }
    if (top == furthest) {
      return "end";
    }
    return top == 0 ? "top" : (top + page) * 100L / (furthest + page) + "%";
  }
}
