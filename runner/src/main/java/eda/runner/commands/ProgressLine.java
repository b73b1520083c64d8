package eda.runner.commands;

import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Sanitiser;
import eda.runner.screen.Io;

/**
 * A line on standard error that says how far a long command got, and is gone when it ends.
 *
 * <p>Only on a terminal: a log would keep every state of it.
 */
final class ProgressLine {
  private static final String CLEAR = "\r\u001b[K";

  private final Io io;
  private boolean shown;

  ProgressLine(Io io) {
    this.io = io;
  }

  /** Whether there is a terminal that can be drawn on, and may move. */
  boolean visible() {
    return io.tty().err() && !io.variable("TERM").equals("dumb") && !io.reducedMotion();
  }

  void show(int count, int all, String what) {
    if (visible()) {
      String numbers = count + " of " + all;
      String text = numbers + "  " + Sanitiser.visible(what, io.unicode());
      // A line that wraps can't be cleared.
      io.err().print(CLEAR + (CellWidth.width(text) < io.width() ? text : numbers));
      io.err().flush();
      shown = true;
    }
  }

  /** Makes room for what is printed on the same terminal. */
  void clear() {
    if (shown) {
      io.err().print(CLEAR);
      io.err().flush();
      shown = false;
    }
  }
}
