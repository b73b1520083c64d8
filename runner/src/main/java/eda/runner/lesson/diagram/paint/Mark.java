package eda.runner.lesson.diagram.paint;

import eda.runner.lesson.diagram.model.Marker;
import eda.runner.lesson.diagram.model.Stroke;
import java.util.List;

/** One thing to draw. Frames and texts are drawn first, then the wires, then what caps them. */
public sealed interface Mark {

  /** The same mark elsewhere. */
  Mark moved(int dx, int dy);

  /** The outline of a box, from one corner to the opposite one, both inside. */
  record Outline(Point from, Point to, Corners corners, Stroke stroke) implements Mark {
    @Override
    public Mark moved(int dx, int dy) {
      return new Outline(from.moved(dx, dy), to.moved(dx, dy), corners, stroke);
    }
  }

  /** Where an edge goes straight over the outline of a frame; wires end here from both sides. */
  record Gate(Point at, Stroke stroke, Arm arm) implements Mark {
    @Override
    public Mark moved(int dx, int dy) {
      return new Gate(at.moved(dx, dy), stroke, arm);
    }
  }

  /** Text on one row. It may lie on the line of a box's outline, never on anything else. */
  record Text(Point at, String text) implements Mark {
    @Override
    public Mark moved(int dx, int dy) {
      return new Text(at.moved(dx, dy), text);
    }
  }

  /**
   * A line along points. Wires of one net join where they meet; those of different nets cross. The
   * two ends join what they find: the outline of a box, another end, or a text, which stays.
   */
  record Wire(Object net, Stroke stroke, List<Point> points) implements Mark {
    public Wire {
      points = List.copyOf(points);
    }

    @Override
    public Mark moved(int dx, int dy) {
      return new Wire(net, stroke, points.stream().map(p -> p.moved(dx, dy)).toList());
    }
  }

  /** What caps the end of a wire. */
  record Head(Point at, Marker marker, Arm arm) implements Mark {
    @Override
    public Mark moved(int dx, int dy) {
      return new Head(at.moved(dx, dy), marker, arm);
    }
  }

  /** A sign that replaces the line of an outline in one cell, such as the dot of a state. */
  record Sign(Point at, Signs sign) implements Mark {
    @Override
    public Mark moved(int dx, int dy) {
      return new Sign(at.moved(dx, dy), sign);
    }
  }
}
