package eda.runner.lesson.diagram.layered;

import eda.runner.lesson.diagram.model.Direction;
import eda.runner.lesson.diagram.paint.Block;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A group that is laid out already. Its doors say where, across, an edge comes through.
 *
 * @param early the cells of its title when that is on the side where lines come in
 * @param late the same for the side where they leave
 */
record FrameBody(Block block, Map<Object, Integer> doors, Span early, Span late) implements Body {
  private static final Span NONE = new Span(0, 0);

  FrameBody {
    doors = Map.copyOf(doors);
  }

  static FrameBody untitled(Block block, Map<Object, Integer> doors) {
    return new FrameBody(block, doors, NONE, NONE);
  }

  /** The same with a title over the cells, for a graph that runs in the direction. */
  FrameBody titled(Span cells, Direction around) {
    Span first = around == Direction.DOWN ? cells : NONE;
    return new FrameBody(block, doors, first, around == Direction.UP ? cells : NONE);
  }

  OptionalInt door(Object key) {
    return doors.containsKey(key) ? OptionalInt.of(doors.get(key)) : OptionalInt.empty();
  }

  @Override
  public int width() {
    return block.width();
  }

  @Override
  public int height() {
    return block.height();
  }

  @Override
  public Block stretched(int width, int height) {
    return block;
  }

  @Override
  public Span ports(boolean alongColumn, int size) {
    return new Span(1, size - 2);
  }
}
