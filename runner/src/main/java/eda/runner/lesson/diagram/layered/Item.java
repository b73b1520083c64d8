package eda.runner.lesson.diagram.layered;

import java.util.ArrayList;
import java.util.List;

/** Something with a place in a layer. The steps of the layout fill in layer, order and place. */
final class Item {

  /** What an item is to the layout. */
  enum Kind {
    /** A node or a frame. */
    BOX,
    /** The text on an edge. */
    LABEL,
    /** A cell of an edge that passes through the layer. */
    WIRE,
    /** Where an edge comes through the frame around this level. */
    DOOR
  }

  private final Kind kind;
  final Body body;

  /** Hops from the layer before and to the layer after. */
  final List<Hop> in = new ArrayList<>();

  final List<Hop> out = new ArrayList<>();

  int layer;
  int order;
  int main;
  int cross;

  /** The first cell across. */
  int place;

  Item(Kind kind, Body body) {
    this.kind = kind;
    this.body = body;
  }

  Kind kind() {
    return kind;
  }

  /** Takes the natural size of its body, and at least one cell. */
  void takeSize(boolean horizontal) {
    main = Math.max(1, horizontal ? body.width() : body.height());
    cross = Math.max(1, horizontal ? body.height() : body.width());
  }

  int end() {
    return place + cross;
  }
}
