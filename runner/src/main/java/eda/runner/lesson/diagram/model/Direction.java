package eda.runner.lesson.diagram.model;

/** Where the edges of a graph lead. */
public enum Direction {
  DOWN,
  UP,
  RIGHT,
  LEFT;

  public boolean horizontal() {
    return this == RIGHT || this == LEFT;
  }

  /** The other axis, with the same sense of reading. */
  public Direction turned() {
    return horizontal() ? DOWN : RIGHT;
  }
}
