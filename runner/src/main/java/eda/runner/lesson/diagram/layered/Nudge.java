package eda.runner.lesson.diagram.layered;

import java.util.List;

/**
 * Takes small steps out of lines: where the two ends of a hop are nearly opposite each other, one
 * of them moves along its box, if there is room for it.
 */
final class Nudge {
  private static final int FAR = 2;
  private final boolean alongColumn;

  private Nudge(boolean alongColumn) {
    this.alongColumn = alongColumn;
  }

  static void straighten(List<List<Item>> layers, boolean alongColumn) {
    Nudge nudge = new Nudge(alongColumn);
    for (List<Item> layer : layers) {
      layer.forEach(item -> item.out.forEach(nudge::straighten));
    }
  }

  private void straighten(Hop hop) {
    int step = hop.lowerCross() - hop.upperCross();
    if (step == 0 || Math.abs(step) > FAR || shared(hop)) {
      return;
    }
    if (free(hop.lower, hop.lowerPort - step, hop, true)) {
      hop.lowerPort -= step;
    } else if (free(hop.upper, hop.upperPort + step, hop, false)) {
      hop.upperPort += step;
    }
  }

  /** A stem with several branches stays where it is. */
  private static boolean shared(Hop hop) {
    return hop.upper.out.stream().anyMatch(o -> o != hop && o.net().equals(hop.net()));
  }

  private boolean free(Item item, int port, Hop hop, boolean upperSide) {
    if (!(item.body instanceof NodeBody)) {
      return false;
    }
    Span span = item.body.ports(alongColumn, item.cross);
    boolean inside = span.holds(port);
    for (Hop other : upperSide ? item.in : item.out) {
      int taken = upperSide ? other.lowerPort : other.upperPort;
      inside &= other == hop || keepsOrder(port, upperSide ? hop.lowerPort : hop.upperPort, taken);
    }
    return inside;
  }

  /** Whether a line stays on the same side of another one, and does not come too close to it. */
  private boolean keepsOrder(int port, int before, int other) {
    boolean sameSide = Integer.signum(port - other) == Integer.signum(before - other);
    return sameSide && Math.abs(port - other) >= (alongColumn ? 1 : 2);
  }
}
