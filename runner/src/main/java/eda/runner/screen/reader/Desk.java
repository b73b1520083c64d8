package eda.runner.screen.reader;

import eda.runner.screen.SmallWindow;

/**
 * What lays pages out and knows where links lead, and the size of the window they are laid out for.
 */
public record Desk(Typesetter typesetter, Signposts signposts, int width, int height) {
  private static final int WITH_OUTLINE = 110;
  private static final int OUTLINE = 32;
  private static final int WITH_MARGIN = 60;
  private static final int STATUS_ROWS = 2;

  /** Whether a page can't be shown. */
  boolean tooSmall() {
    return !SmallWindow.fits(width, height);
  }

  /** Columns of the outline beside the page, 0 where there is no room for it. */
  int outline() {
    return width >= WITH_OUTLINE ? OUTLINE : 0;
  }

  int margin() {
    return width >= WITH_MARGIN ? 1 : 0;
  }

  /** Columns of the page. */
  int columns() {
    return Math.max(1, width - outline() - 2 * margin());
  }

  /** Rows of the page. */
  int rows() {
    return Math.max(1, height - STATUS_ROWS);
  }

  Desk resized(int newWidth, int newHeight) {
    return new Desk(typesetter, signposts, newWidth, newHeight);
  }
}
