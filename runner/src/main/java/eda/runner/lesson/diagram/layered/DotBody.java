package eda.runner.lesson.diagram.layered;

import eda.runner.lesson.diagram.model.Shape;
import eda.runner.lesson.diagram.model.Stroke;
import eda.runner.lesson.diagram.paint.Block;
import eda.runner.lesson.diagram.paint.Corners;
import eda.runner.lesson.diagram.paint.Mark;
import eda.runner.lesson.diagram.paint.Point;
import eda.runner.lesson.diagram.paint.Signs;
import java.util.List;

/**
 * A node without a label: a dot where a state machine starts or ends, or the bar of a fork.
 *
 * <p>A dot that several lines lead to stands in a box, so that each has a place to end.
 */
record DotBody(Shape shape, boolean crowded, boolean horizontal) implements Body {
  private static final int BAR = 7;

  @Override
  public int width() {
    return shape == Shape.BAR ? horizontal ? 1 : BAR : crowded ? 5 : 1;
  }

  @Override
  public int height() {
    return shape == Shape.BAR ? horizontal ? 3 : 1 : crowded ? 3 : 1;
  }

  @Override
  public Span ports(boolean alongColumn, int size) {
    return size < 3 || shape == Shape.BAR ? new Span(0, size) : new Span(1, size - 2);
  }

  @Override
  public Block stretched(int width, int height) {
    Point origin = new Point(0, 0);
    Point last = new Point(width - 1, height - 1);
    if (shape == Shape.BAR) {
      Mark bar = new Mark.Wire(List.of(width, height), Stroke.HEAVY, List.of(origin, last));
      return new Block(width, height, List.of(bar));
    }
    Point middle = new Point((width - 1) / 2, (height - 1) / 2);
    Mark dot = new Mark.Sign(middle, shape == Shape.START ? Signs.START : Signs.END);
    return crowded
        ? new Block(
            width,
            height,
            List.of(new Mark.Outline(origin, last, Corners.ROUND, Stroke.SOLID), dot))
        : new Block(width, height, List.of(dot));
  }
}
