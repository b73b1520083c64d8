package eda.runner.lesson.diagram.layered;

/** A piece of a link from one layer to the next, and where it joins its two items. */
final class Hop {
  final Item upper;
  final Item lower;
  final Link link;

  /** Cells from the place of the item to the line. */
  int upperPort;

  int lowerPort;

  Hop(Item upper, Item lower, Link link) {
    this.upper = upper;
    this.lower = lower;
    this.link = link;
  }

  int upperCross() {
    return upper.place + upperPort;
  }

  int lowerCross() {
    return lower.place + lowerPort;
  }

  /** Hops of one net leave their item together: those that share a stem, or this one alone. */
  Object net() {
    return leavesBox() ? link.stem() : this;
  }

  private boolean leavesBox() {
    return upper.kind() == Item.Kind.BOX;
  }
}
