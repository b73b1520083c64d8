package eda.runner.lesson.diagram.layered;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each item its layer: after all that lead to it, and no earlier than needed.
 *
 * <p>Items get even layers; the odd ones between them are for labels. Where a layer may hold only
 * so many items, the next ones go to the layer after it, as in the method of Coffman and Graham
 * (1972).
 */
final class Ranks {
  private final List<Item> items;
  private final int limit;
  private final Map<Item, List<Link>> leaving = new LinkedHashMap<>();
  private final Map<Item, Integer> entering = new HashMap<>();

  /** How many items each layer holds. */
  private final Map<Integer, Integer> sizes = new HashMap<>();

  private Ranks(List<Item> items, List<Link> links, int limit) {
    this.items = items;
    this.limit = limit;
    items.forEach(item -> leaving.put(item, new ArrayList<>()));
    for (Link link : links) {
      leaving.get(link.upper()).add(link);
      entering.merge(link.lower(), 1, Integer::sum);
    }
  }

  /** Sets the layers of {@code items} by their links, none of which may lead round. */
  static void assign(List<Item> items, List<Link> links, int limit) {
    Ranks ranks = new Ranks(items, links, limit);
    ranks.longestPaths(ranks.sorted());
    ranks.pullStarts();
  }

  private List<Item> sorted() {
    Map<Item, Integer> waiting = new HashMap<>(entering);
    List<Item> sorted = new ArrayList<>();
    for (Item item : items) {
      if (!waiting.containsKey(item)) {
        sorted.add(item);
      }
    }
    for (int i = 0; i < sorted.size(); i++) {
      for (Link link : leaving.get(sorted.get(i))) {
        if (waiting.merge(link.lower(), -1, Integer::sum) == 0) {
          sorted.add(link.lower());
        }
      }
    }
    return sorted;
  }

  private void longestPaths(List<Item> sorted) {
    for (Item item : sorted) {
      while (sizes.getOrDefault(item.layer, 0) >= limit) {
        item.layer += 2;
      }
      sizes.merge(item.layer, 1, Integer::sum);
      for (Link link : leaving.get(item)) {
        link.lower().layer = Math.max(link.lower().layer, item.layer + 2 * link.length());
      }
    }
  }

  /** An item that nothing leads to moves down to what it leads to, to keep its lines short. */
  private void pullStarts() {
    for (Item item : items) {
      if (!entering.containsKey(item)) {
        int layer =
            leaving.get(item).stream()
                .mapToInt(link -> link.lower().layer - 2 * link.length())
                .min()
                .orElse(item.layer);
        if (layer > item.layer && sizes.getOrDefault(layer, 0) < limit) {
          sizes.merge(item.layer, -1, Integer::sum);
          sizes.merge(layer, 1, Integer::sum);
          item.layer = layer;
        }
      }
    }
  }
}
