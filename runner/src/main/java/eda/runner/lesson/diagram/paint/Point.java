package eda.runner.lesson.diagram.paint;

/** A cell of the grid: column and row, from zero. */
public record Point(int x, int y) {
  Point moved(int dx, int dy) {
    return new Point(x + dx, y + dy);
  }

  Point next(Arm arm) {
    return moved(arm.dx, arm.dy);
  }
}
