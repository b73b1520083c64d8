package eda.runner.lesson.diagram.layered;

/**
 * An edge that comes through the frame of a group: the node it leads to or from in there, and the
 * key of its door. Edges with one stem share a door on their way out.
 */
record Crossing(Object key, String inner, Link.Wiring wiring, boolean early) {

  /** Whether the line leads from the door to the node, rather than from the node to the door. */
  boolean inward() {
    return early != wiring.turned();
  }
}
