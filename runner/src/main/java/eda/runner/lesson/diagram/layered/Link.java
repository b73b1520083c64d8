package eda.runner.lesson.diagram.layered;

import eda.runner.lesson.diagram.model.Edge;
import eda.runner.lesson.diagram.model.Line;
import eda.runner.lesson.diagram.model.Marker;
import eda.runner.lesson.diagram.model.Stroke;

/**
 * An edge as one level sees it: between two items of the level, or an item and a door.
 *
 * <p>It leads from the earlier layer to the later one. An edge that leads back is {@code turned}.
 */
final class Link {
  private final Edge edge;
  private final Line line;
  private final Object key;
  final Item from;
  final Item to;
  final String label;
  private boolean turned;

  Link(Wiring wiring, Item from, Item to) {
    this.edge = wiring.edge();
    this.line = edge.line();
    this.key = wiring.key();
    this.label = wiring.labelled() ? edge.label() : "";
    this.turned = wiring.turned();
    this.from = from;
    this.to = to;
  }

  /** What a link is apart from its ends at this level; {@code key} tells edges apart. */
  record Wiring(Edge edge, Object key, boolean turned, boolean labelled) {}

  void turn() {
    turned = !turned;
  }

  boolean turned() {
    return turned;
  }

  /** The item in the earlier layer. */
  Item upper() {
    return turned ? to : from;
  }

  Item lower() {
    return turned ? from : to;
  }

  Marker upperMarker() {
    return turned ? line.head() : line.tail();
  }

  Marker lowerMarker() {
    return turned ? line.tail() : line.head();
  }

  Stroke stroke() {
    return line.stroke();
  }

  boolean hidden() {
    return line.hidden();
  }

  int length() {
    return line.length();
  }

  /** Its wiring for the level inside one of its ends, where the label is not shown again. */
  Wiring wiring() {
    return new Wiring(edge, key, turned, false);
  }

  Object key() {
    return key;
  }

  /** Equal for edges that leave one node as one line and part later. */
  Object stem() {
    return line.oneWay() && !turned ? line.stroke() + " " + edge.from() : key;
  }
}
