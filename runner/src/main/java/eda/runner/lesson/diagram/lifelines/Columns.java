package eda.runner.lesson.diagram.lifelines;

import java.util.ArrayList;
import java.util.List;

/** Where the lifelines stand: as close as the demands on their distances allow. */
final class Columns {
  private final int[] gaps;
  private final List<Demand> wide = new ArrayList<>();

  Columns(int count) {
    this.gaps = new int[Math.max(0, count - 1)];
  }

  private record Demand(int from, int to, int distance) {}

  /** Asks for a distance between two lifelines, the first of which is left of the other. */
  void demand(int from, int to, int distance) {
    if (to - from == 1) {
      gaps[from] = Math.max(gaps[from], distance);
    } else if (to > from) {
      wide.add(new Demand(from, to, distance));
    }
  }

  /** Asks for blank room to the left or right of a lifeline, if there is another one there. */
  void margins(int left, int leftRoom, int right, int rightRoom) {
    if (left > 0) {
      demand(left - 1, left, leftRoom + 2);
    }
    if (right < gaps.length) {
      demand(right, right + 1, rightRoom + 2);
    }
  }

  /** The places, the first of them zero. What several gaps lack is shared among them. */
  int[] places() {
    wide.sort((one, other) -> Integer.compare(one.to - one.from, other.to - other.from));
    for (Demand demand : wide) {
      int lack = demand.distance;
      for (int i = demand.from; i < demand.to; i++) {
        lack -= gaps[i];
      }
      int count = demand.to - demand.from;
      for (int i = demand.from; i < demand.to && lack > 0; i++, count--) {
        int share = (lack + count - 1) / count;
        gaps[i] += share;
        lack -= share;
      }
    }
    int[] places = new int[gaps.length + 1];
    for (int i = 0; i < gaps.length; i++) {
      places[i + 1] = places[i] + gaps[i];
    }
    return places;
  }
}
