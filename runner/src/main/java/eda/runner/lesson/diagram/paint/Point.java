package eda.runner.lesson.diagram.paint;

/** A cell of the grid: column and row, from zero. */
public record Point(int x, int y) {
  /** Unlike a record's own {@code equals}, this needs nothing that is made at run time. */
  boolean isAt(Point other) {
    return x == other.x && y == other.y;
  }

  Point moved(int dx, int dy) {
    return new Point(x + dx, y + dy);
  }

  Point next(Arm arm) {
    return moved(arm.dx, arm.dy);
  }
}
