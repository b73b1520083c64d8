package eda.runner.lesson.diagram.layered;

import eda.runner.lesson.diagram.model.Marker;

/** Says which hops carry a marker: only where the whole edge ends, at a box. */
final class Heads {
  private Heads() {}

  /** Whether a marker stands at the upper end of a hop that leaves {@code item}. */
  static boolean leaving(Item item) {
    return item.out.stream().anyMatch(hop -> upper(hop) != Marker.NONE);
  }

  static boolean arriving(Item item) {
    return item.in.stream().anyMatch(hop -> lower(hop) != Marker.NONE);
  }

  static Marker upper(Hop hop) {
    return ends(hop.upper, hop.link.key(), hop.link.stem()) ? hop.link.upperMarker() : Marker.NONE;
  }

  static Marker lower(Hop hop) {
    return ends(hop.lower, hop.link.key(), hop.link.key()) ? hop.link.lowerMarker() : Marker.NONE;
  }

  private static boolean ends(Item item, Object key, Object stem) {
    if (item.body instanceof FrameBody frame) {
      return frame.door(key).isEmpty() && frame.door(stem).isEmpty();
    }
    return item.kind() == Item.Kind.BOX;
  }
}
