package eda.runner.lesson.diagram.model;

/** What stands at the end of a line. */
public enum Marker {
  NONE,
  ARROW,
  /** An open arrow, as of a message that nobody waits for. */
  OPEN,
  CIRCLE,
  CROSS,
  TRIANGLE,
  FILLED_DIAMOND,
  OPEN_DIAMOND
}
