package eda.runner.lesson.diagram.layered;

import eda.runner.lesson.diagram.model.Direction;
import eda.runner.lesson.diagram.model.Group;
import eda.runner.lesson.diagram.model.Stroke;
import eda.runner.lesson.diagram.paint.Block;
import eda.runner.lesson.diagram.paint.Corners;
import eda.runner.lesson.diagram.paint.Mark;
import eda.runner.lesson.diagram.paint.Point;
import eda.runner.lesson.text.CellWidth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws a group: what is in it, an outline around that, and the title in the outline. */
final class Frame {
  /** A corner, a bit of line and a blank, on both sides. */
  private static final int BESIDE_TITLE = 6;

  private final String title;
  private final Direction direction;
  private final FrameBody inside;

  private final Joins joins;

  /** The columns where an edge comes through the upper side. */
  private final Set<Integer> above = new HashSet<>();

  private Frame(String title, Direction direction, FrameBody inside, Joins joins) {
    this.title = title;
    this.direction = direction;
    this.inside = inside;
    this.joins = joins;
  }

  /** The drawing of {@code group}, with a door for each crossing. */
  static FrameBody draw(Nest nest, Group group, Fit fit, Joins joins) {
    // A direction of its own is possible only where no edge comes in from another one.
    boolean own = joins.crossings().isEmpty() && fit.direction() == nest.graph().direction();
    Fit inner = own ? fit.towards(group.direction()) : fit;
    Level level = Level.of(nest, group.id(), inner, joins.crossings());
    String title = String.join(" ", group.title().split("\n"));
    FrameBody inside =
        level.doors().isEmpty()
            ? FrameBody.untitled(margins(Shelf.draw(level, inner)), Map.of())
            : Sheet.drawFramed(level, inner, CellWidth.width(title) + BESIDE_TITLE);
    Frame frame = new Frame(title, inner.direction(), inside, joins);
    level.doors().forEach(frame::see);
    return frame.outlined(fit.direction());
  }

  private static Block margins(Block block) {
    int height = Math.max(1, block.height()) + 2;
    return new Block(block.width() + 4, height, block.marksAt(2, 1));
  }

  private FrameBody outlined(Direction around) {
    Block block = inside.block();
    int extra = Math.max(0, leastWidth(around) - block.width());
    int at = titleAt(extra);
    while (at < 0) {
      extra++;
      at = titleAt(extra);
    }
    int shift = extra / 2;
    int width = block.width() + extra;
    int height = Math.max(block.height(), leastHeight(around));
    List<Mark> marks = new ArrayList<>(block.marksAt(shift, 0));
    Point last = new Point(width - 1, height - 1);
    marks.add(new Mark.Outline(new Point(0, 0), last, Corners.SQUARE, Stroke.SOLID));
    if (!title.isEmpty()) {
      marks.add(new Mark.Text(new Point(at, 0), " " + title + " "));
    }
    Map<Object, Integer> doors = new HashMap<>();
    inside.doors().forEach((key, place) -> doors.put(key, place + (upright() ? shift : 0)));
    return FrameBody.untitled(new Block(width, height, marks), doors)
        .titled(new Span(at, CellWidth.width(title) + 2), around);
  }

  /** The columns that lines need to end at the frame itself, beside the title if need be. */
  private int leastWidth(Direction around) {
    int lines = joins.lines() + inside.doors().size();
    int beside = joins.bareAtTitle(around) ? CellWidth.width(title) + BESIDE_TITLE + 2 * lines : 0;
    return joins.lines() == 0 || around.horizontal()
        ? 0
        : Math.max(beside, 2 + Span.needed(lines, false));
  }

  private int leastHeight(Direction around) {
    int lines = joins.lines() + inside.doors().size();
    return joins.lines() > 0 && around.horizontal() ? 2 + Span.needed(lines, true) : 0;
  }

  private boolean upright() {
    return !direction.horizontal();
  }

  private void see(Level.Door door) {
    if (direction == (door.early() ? Direction.DOWN : Direction.UP)) {
      above.add(inside.doors().get(door.key()));
    }
  }

  /**
   * The first column where the title fits into the outline without touching a door, or -1, when the
   * frame is {@code extra} columns wider than its inside.
   */
  private int titleAt(int extra) {
    int width = inside.block().width() + extra;
    int length = CellWidth.width(title) + 2;
    for (int at = 2; at + length <= width - 2; at++) {
      boolean free = true;
      for (int i = at - 1; i <= at + length; i++) {
        free &= !above.contains(i - extra / 2);
      }
      if (free) {
        return at;
      }
    }
    return title.isEmpty() && width >= 5 ? 2 : -1;
  }
}
