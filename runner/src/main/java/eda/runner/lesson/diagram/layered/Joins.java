package eda.runner.lesson.diagram.layered;

import eda.runner.lesson.diagram.model.Direction;
import eda.runner.lesson.diagram.model.Edge;
import eda.runner.lesson.diagram.model.Marker;
import java.util.List;

/** What leads to the frame of a group: edges that come through it and lines that end at it. */
record Joins(List<Crossing> crossings, List<End> ends) {
  Joins {
    crossings = List.copyOf(crossings);
    ends = List.copyOf(ends);
  }

  /** The end of a line at the frame itself, on the earlier or the later side. */
  record End(Marker marker, boolean early) {

    /** The end of {@code edge} at the group {@code id}, which it leads from or to. */
    static End of(Edge edge, String id, boolean early) {
      return new End(edge.to().equals(id) ? edge.line().head() : edge.line().tail(), early);
    }
  }

  /** How many lines end at the frame, on the side where there are more of them. */
  int lines() {
    int early = (int) ends.stream().filter(End::early).count();
    return Math.max(early, ends.size() - early);
  }

  /** Whether a line ends without a head on the side where the title is. */
  boolean bareAtTitle(Direction around) {
    return !around.horizontal()
        && ends.stream()
            .anyMatch(
                end -> end.marker() == Marker.NONE && end.early() == (around == Direction.DOWN));
  }
}
