package eda.runner.lesson.diagram.layered;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives each item its place across, with lines as straight as the order allows.
 *
 * <p>Layer by layer each item goes where the sum of the weighted distances to its neighbours is
 * least. With the order fixed that is an isotonic regression, solved exactly by pooling neighbours
 * that want to overlap (Barlow et al., "Statistical Inference under Order Restrictions", 1972).
 */
final class Placement {
  private static final int ROUNDS = 24;

  /** After so many rounds they are of the same kinds again. */
  private static final int CYCLE = 6;

  private final List<List<Item>> layers;
  private final Fit fit;

  private Placement(List<List<Item>> layers, Fit fit) {
    this.layers = layers;
    this.fit = fit;
  }

  /** Sets the place of every item and returns the extent of all. */
  static int assign(List<List<Item>> layers, Fit fit) {
    Placement placement = new Placement(layers, fit);
    placement.pack();
    placement.straighten();
    return placement.normalise();
  }

  private void pack() {
    for (List<Item> layer : layers) {
      int at = 0;
      for (int i = 0; i < layer.size(); i++) {
        at += i > 0 ? fit.between(layer.get(i - 1), layer.get(i)) : 0;
        layer.get(i).place = at;
        at += layer.get(i).cross;
      }
    }
  }

  private void straighten() {
    List<Integer> best = places();
    List<List<Integer>> met = new ArrayList<>();
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS && !repeats(met); round++) {
      boolean down = round % 2 == 0;
      boolean both = round % 3 == 2;
      for (int i = 0; i < layers.size(); i++) {
        settle(layers.get(down ? i : layers.size() - 1 - i), down || both, !down || both);
      }
      long cost = cost();
      if (cost < least) {
        least = cost;
        best = places();
      }
      met.add(places());
    }
    int next = 0;
    for (List<Item> layer : layers) {
      for (Item item : layer) {
        item.place = best.get(next++);
      }
    }
  }

  /** Whether all is where it was a cycle ago: from there on nothing new comes. */
  private static boolean repeats(List<List<Integer>> met) {
    int last = met.size() - 1;
    return last >= CYCLE && met.get(last).equals(met.get(last - CYCLE));
  }

  private List<Integer> places() {
    List<Integer> places = new ArrayList<>();
    layers.forEach(layer -> layer.forEach(item -> places.add(item.place)));
    return places;
  }

  private long cost() {
    long cost = 0;
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (List<Item> layer : layers) {
      for (Item item : layer) {
        from = Math.min(from, item.place);
        to = Math.max(to, item.end());
        for (Hop hop : item.out) {
          int distance = Math.abs(hop.upperCross() - hop.lowerCross());
          cost += (long) weight(hop) * (2 * distance + (distance > 0 ? 3 : 0));
        }
      }
    }
    return cost + (to - from);
  }

  private void settle(List<Item> layer, boolean fromAbove, boolean fromBelow) {
    List<Pool> pools = new ArrayList<>();
    int offset = 0;
    for (int i = 0; i < layer.size(); i++) {
      Item item = layer.get(i);
      offset += i > 0 ? layer.get(i - 1).cross + fit.between(layer.get(i - 1), item) : 0;
      Pool pool = wishes(item, offset, fromAbove, fromBelow);
      while (!pools.isEmpty() && pools.get(pools.size() - 1).at() > pool.at()) {
        pool = pools.remove(pools.size() - 1).with(pool);
      }
      pools.add(pool);
    }
    int next = 0;
    offset = 0;
    for (Pool pool : pools) {
      for (int i = 0; i < pool.size(); i++, next++) {
        Item item = layer.get(next);
        offset += next > 0 ? layer.get(next - 1).cross + fit.between(layer.get(next - 1), item) : 0;
        item.place = pool.at() + offset;
      }
    }
  }

  private static Pool wishes(Item item, int offset, boolean fromAbove, boolean fromBelow) {
    Pool.Builder wishes = new Pool.Builder();
    if (fromAbove) {
      for (Hop hop : item.in) {
        wishes.add(hop.upperCross() - hop.lowerPort - offset, weight(hop));
      }
    }
    if (fromBelow) {
      for (Hop hop : item.out) {
        wishes.add(hop.lowerCross() - hop.upperPort - offset, weight(hop));
      }
    }
    wishes.addIfNone(item.place - offset);
    return wishes.build();
  }

  /** Long lines matter most: a bend in one is seen at once. */
  private static int weight(Hop hop) {
    return weight(hop.upper) * weight(hop.lower);
  }

  private static int weight(Item item) {
    return item.kind() == Item.Kind.BOX ? 1 : 3;
  }

  private int normalise() {
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (List<Item> layer : layers) {
      for (Item item : layer) {
        from = Math.min(from, item.place);
        to = Math.max(to, item.end());
      }
    }
    for (List<Item> layer : layers) {
      for (Item item : layer) {
        item.place -= from;
      }
    }
    return to - from;
  }
}
