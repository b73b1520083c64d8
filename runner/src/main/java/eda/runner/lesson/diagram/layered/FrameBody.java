package eda.runner.lesson.diagram.layered;

import eda.runner.lesson.diagram.paint.Block;
import java.util.Map;
import java.util.OptionalInt;

/** A group that is laid out already. Its doors say where, across, an edge comes through. */
record FrameBody(Block block, Map<Object, Integer> doors) implements Body {
  FrameBody {
    doors = Map.copyOf(doors);
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
