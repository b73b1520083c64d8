package eda.runner.lesson.diagram.model;

/**
 * The look of an edge: its stroke, what stands at its two ends, and over how many layers it goes.
 */
public record Line(Stroke stroke, Marker tail, Marker head, int length) {
  public Line {
    if (length < 1) {
      throw new IllegalArgumentException("a line goes over one layer at least, not " + length);
    }
  }

  public static Line arrow(Stroke stroke) {
    return new Line(stroke, Marker.NONE, Marker.ARROW, 1);
  }

  public boolean hidden() {
    return stroke == Stroke.HIDDEN;
  }

  /** Whether it leads one way: a head and no tail. */
  public boolean oneWay() {
    return head != Marker.NONE && tail == Marker.NONE && !hidden();
  }
}
