package eda.runner.lesson.diagram.paint;

/** Two things were drawn on one cell: a fault of a layout, never of a diagram's source. */
public final class Clash extends RuntimeException {
  Clash(int x, int y, String what) {
    super(what + " on a taken cell at " + x + "," + y);
  }
}
