package eda.runner.lesson.diagram.layered;

import java.util.ArrayList;
import java.util.List;

/** Neighbours that stand shoulder to shoulder, and the place that suits their wishes best. */
record Pool(int size, List<Wish> wishes, int at) {

  /** A place asked for, and how much it matters. */
  record Wish(int place, int weight) {}

  /** The two as one. */
  Pool with(Pool right) {
    List<Wish> all = new ArrayList<>(wishes.size() + right.wishes.size());
    int mine = 0;
    for (Wish wish : right.wishes) {
      while (mine < wishes.size() && wishes.get(mine).place() <= wish.place()) {
        all.add(wishes.get(mine++));
      }
      all.add(wish);
    }
    all.addAll(wishes.subList(mine, wishes.size()));
    return new Pool(size + right.size, all, median(all));
  }

  /** The weighted median: any place between two middle wishes serves as well, so their middle. */
  private static int median(List<Wish> sorted) {
    if (sorted.size() == 1) {
      return sorted.get(0).place();
    }
    int total = 0;
    for (Wish wish : sorted) {
      total += wish.weight();
    }
    int sum = 0;
    for (int i = 0; i < sorted.size(); i++) {
      sum += sorted.get(i).weight();
      if (2 * sum > total) {
        return sorted.get(i).place();
      }
      if (2 * sum == total) {
        return Math.floorDiv(sorted.get(i).place() + sorted.get(i + 1).place(), 2);
      }
    }
    throw new IllegalArgumentException("no wish");
  }

  /** Collects the wishes of one item. */
  static final class Builder {
    private final List<Wish> wishes = new ArrayList<>(4);

    void add(int place, int weight) {
      wishes.add(new Wish(place, weight));
    }

    void addIfNone(int place) {
      if (wishes.isEmpty()) {
        add(place, 1);
      }
    }

    Pool build() {
      if (wishes.size() > 1) {
        wishes.sort((one, other) -> Integer.compare(one.place(), other.place()));
      }
      return new Pool(1, wishes, median(wishes));
    }
  }
}
