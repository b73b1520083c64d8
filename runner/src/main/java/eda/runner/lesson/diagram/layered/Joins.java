package eda.runner.lesson.diagram.layered;

import eda.runner.lesson.diagram.model.Direction;
import eda.runner.lesson.diagram.model.Marker;
import java.util.List;

/**
 * What leads to the frame of a group: edges that come through it and lines that end at it.
 *
 * @param lines how many end at it, on the side where there are more of them
 * @param bare whether one of them has no head and ends on the side where the title is
 */
record Joins(List<Crossing> crossings, int lines, boolean bare) {
  Joins {
    crossings = List.copyOf(crossings);
  }

  /** Those of the group {@code id} in a graph that runs in the direction. */
  static Joins of(List<Crossing> crossings, List<Link> links, String id, Direction around) {
    int early = 0;
    int late = 0;
    boolean bare = false;
    for (Link link : links) {
      if (link.leadsTo(id)) {
        early++;
        bare |= around == Direction.DOWN && link.lowerMarker() == Marker.NONE;
      } else if (link.leaves(id)) {
        late++;
        bare |= around == Direction.UP && link.upperMarker() == Marker.NONE;
      }
    }
    return new Joins(crossings, Math.max(early, late), bare);
  }
}
