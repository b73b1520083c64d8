package eda.runner.screen;

/** What happens to every screen; a screen adds events of its own. All arrive in one queue. */
public interface ScreenEvent {
  /** What the learner does; the next one is read after this was dealt with. */
  interface Input extends ScreenEvent {}

  /** A key: its character, or a name such as {@code up} for one that has none. */
  record Key(String name) implements Input {}

  /** The wheel of the mouse was turned so far: a number of rows, negative for up. */
  record Wheel(int rows) implements Input {}

  /** A cell was clicked at, counted from 0, in a window of this size. */
  record Click(int column, int row, int width, int height) implements Input {
    Click in(int columns, int rows) {
      return new Click(column, row, columns, rows);
    }
  }

  /** The terminal has this size from now on. */
  record Resized(int width, int height) implements ScreenEvent {}

  /** The terminal is gone, or the program is to end. */
  record Closed() implements ScreenEvent {}
}
