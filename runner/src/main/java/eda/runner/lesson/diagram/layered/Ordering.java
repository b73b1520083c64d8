package eda.runner.lesson.diagram.layered;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Orders the items of each layer so that few lines cross.
 *
 * <p>Sweeps down and up, each item going to the mean of its neighbours, then exchanges neighbours
 * while that helps; the best order met is kept, the source's order among equals.
 */
final class Ordering {
  private static final int SWEEPS = 16;
  private static final int EXCHANGES = 4;

  /** After so many sweeps they are of the same kinds again. */
  private static final int CYCLE = 4;

  private final List<List<Item>> layers;

  private Ordering(List<List<Item>> layers) {
    this.layers = layers;
  }

  static void improve(List<List<Item>> layers) {
    new Ordering(layers).run();
  }

  private void run() {
    List<List<Item>> best = copy();
    List<List<List<Item>>> met = new ArrayList<>();
    long fewest = crossings();
    for (int sweep = 0; sweep < SWEEPS && fewest > 0 && !repeats(met); sweep++) {
      sweep(sweep % 2 == 0, sweep % 4 >= 2);
      exchange();
      long now = crossings();
      if (now < fewest) {
        fewest = now;
        best = copy();
      }
      met.add(copy());
    }
    for (int i = 0; i < layers.size(); i++) {
      layers.set(i, best.get(i));
      Layers.renumber(best.get(i));
    }
  }

  /** Whether the order is that of a cycle ago: from there on nothing new comes. */
  private static boolean repeats(List<List<List<Item>>> met) {
    int last = met.size() - 1;
    return last >= CYCLE && met.get(last).equals(met.get(last - CYCLE));
  }

  private List<List<Item>> copy() {
    List<List<Item>> copy = new ArrayList<>();
    layers.forEach(layer -> copy.add(new ArrayList<>(layer)));
    return copy;
  }

  private void sweep(boolean down, boolean flip) {
    for (int i = 0; i < layers.size(); i++) {
      sort(layers.get(down ? i : layers.size() - 1 - i), down, flip);
    }
  }

  /**
   * Sorts the items that have neighbours among the places that those items have. Every other time
   * equal ones change their order, so that the search doesn't stop at the first good one.
   */
  private static void sort(List<Item> layer, boolean down, boolean flip) {
    List<Item> bound = new ArrayList<>();
    for (Item item : layer) {
      if (!(down ? item.in : item.out).isEmpty()) {
        bound.add(item);
      }
    }
    if (flip) {
      Collections.reverse(bound);
    }
    bound.sort((one, other) -> Double.compare(mean(one, down), mean(other, down)));
    int next = 0;
    for (int i = 0; i < layer.size(); i++) {
      if (!(down ? layer.get(i).in : layer.get(i).out).isEmpty()) {
        layer.set(i, bound.get(next++));
      }
    }
    Layers.renumber(layer);
  }

  private static double mean(Item item, boolean down) {
    double sum = 0;
    List<Hop> hops = down ? item.in : item.out;
    for (Hop hop : hops) {
      sum += down ? upperAt(hop) : lowerAt(hop);
    }
    return sum / hops.size();
  }

  private void exchange() {
    boolean better = true;
    for (int round = 0; better && round < EXCHANGES; round++) {
      better = false;
      for (List<Item> layer : layers) {
        for (int i = 0; i + 1 < layer.size(); i++) {
          Item left = layer.get(i);
          Item right = layer.get(i + 1);
          if (gain(left, right) > 0) {
            layer.set(i, right);
            layer.set(i + 1, left);
            right.order = i;
            left.order = i + 1;
            better = true;
          }
        }
      }
    }
  }

  /** How many crossings fewer there are when the two items, now in this order, change places. */
  private static long gain(Item left, Item right) {
    long gain = 0;
    for (Hop a : left.in) {
      double at = upperAt(a);
      for (Hop b : right.in) {
        gain += Double.compare(at, upperAt(b));
      }
    }
    for (Hop a : left.out) {
      double at = lowerAt(a);
      for (Hop b : right.out) {
        gain += Double.compare(at, lowerAt(b));
      }
    }
    return gain;
  }

  private long crossings() {
    long count = 0;
    for (List<Item> layer : layers) {
      List<Hop> hops = new ArrayList<>();
      layer.forEach(item -> hops.addAll(item.out));
      for (int i = 0; i < hops.size(); i++) {
        for (int j = i + 1; j < hops.size(); j++) {
          double upper = upperAt(hops.get(i)) - upperAt(hops.get(j));
          double lower = lowerAt(hops.get(i)) - lowerAt(hops.get(j));
          count += upper * lower < 0 ? 1 : 0;
        }
      }
    }
    return count;
  }

  /** The order of the upper item, and within a frame that of its doors. */
  private static double upperAt(Hop hop) {
    return hop.upper.order + hop.upperPort / (hop.upper.cross + 1.0);
  }

  private static double lowerAt(Hop hop) {
    return hop.lower.order + hop.lowerPort / (hop.lower.cross + 1.0);
  }
}
