package eda.runner.lesson.diagram.model;

/** The outline of a node. */
public enum Shape {
  BOX,
  ROUND,
  SUBROUTINE,
  CYLINDER,
  DIAMOND,
  HEXAGON,
  LEAN_RIGHT,
  LEAN_LEFT,
  TRAPEZOID,
  FUNNEL,
  FLAG,
  NOTE,
  /** Where a state machine starts: a dot without a label. */
  START,
  /** Where a state machine ends: a dot without a label. */
  END,
  /** A fork or a join: a thick bar without a label. */
  BAR;

  /** Whether it is a sign without a label. */
  public boolean bare() {
    return this == START || this == END || this == BAR;
  }
}
