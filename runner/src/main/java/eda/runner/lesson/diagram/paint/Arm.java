package eda.runner.lesson.diagram.paint;

/** A way from one cell to the next, and the bits that say how a line leaves a cell there. */
public enum Arm {
  UP(0, -1),
  RIGHT(1, 0),
  DOWN(0, 1),
  LEFT(-1, 0);

  final int dx;
  final int dy;

  Arm(int dx, int dy) {
    this.dx = dx;
    this.dy = dy;
  }

  public Arm opposite() {
    return values()[(ordinal() + 2) % 4];
  }

  /** The bits of a line with this weight: 1 is light, 2 heavy. */
  int bits(int weight) {
    return weight << (2 * ordinal());
  }

  /** The arm from one point to another on the same row or column. */
  static Arm between(Point from, Point to) {
    if (from.x() != to.x() && from.y() != to.y()) {
      throw new IllegalArgumentException("not on a line: " + from + ", " + to);
    }
    if (from.x() != to.x()) {
      return from.x() < to.x() ? RIGHT : LEFT;
    }
    return from.y() < to.y() ? DOWN : UP;
  }
}
