package eda.runner.lesson.diagram.layered;

import eda.runner.lesson.diagram.model.Direction;
import eda.runner.lesson.diagram.paint.Arm;
import eda.runner.lesson.diagram.paint.Point;

/** Turns places along and across the layers into columns and rows. */
record Axes(Direction direction, int mainSize) {

  boolean horizontal() {
    return direction.horizontal();
  }

  /** The cell at a place. */
  Point cell(int main, int cross) {
    int along = mirrored() ? mainSize - 1 - main : main;
    return horizontal() ? new Point(along, cross) : new Point(cross, along);
  }

  /** The top left cell of something that is {@code size} long along the main axis. */
  Point corner(int main, int cross, int size) {
    return cell(mirrored() ? main + size - 1 : main, cross);
  }

  /** The way to the next layer. */
  Arm onward() {
    return switch (direction) {
      case DOWN -> Arm.DOWN;
      case UP -> Arm.UP;
      case RIGHT -> Arm.RIGHT;
      case LEFT -> Arm.LEFT;
    };
  }

  private boolean mirrored() {
    return direction == Direction.UP || direction == Direction.LEFT;
  }
}
