package eda.runner.lesson.diagram.layered;

import java.util.ArrayList;
import java.util.List;

/** Hops that leave one place of a layer and part on their way to the next. */
final class Net {
  final List<Hop> hops = new ArrayList<>();
  final int from;
  private final List<Integer> to = new ArrayList<>();
  private int low;
  private int high;

  /** Set where the way is: the track, and a second one after a change of column. */
  int track = -1;

  Net(int from) {
    this.from = from;
    this.low = from;
    this.high = from;
  }

  void lead(int target) {
    to.add(target);
    low = Math.min(low, target);
    high = Math.max(high, target);
  }

  List<Integer> to() {
    return to;
  }

  boolean straight() {
    return low == high;
  }

  /** Whether the two would touch on one track. */
  boolean meets(Net other) {
    return low <= other.high + 1 && other.low <= high + 1;
  }

  /** Whether this one can't run before the other, since they would share a column. */
  boolean mustFollow(Net other) {
    return to.contains(other.from);
  }

  /** Crossings of the two when this one runs on the earlier track. */
  int crossingsBefore(Net other) {
    int count = low < other.from && other.from < high ? 1 : 0;
    for (int target : to) {
      count += other.low < target && target < other.high ? 1 : 0;
    }
    return count;
  }
}
