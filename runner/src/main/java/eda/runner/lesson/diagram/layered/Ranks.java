package eda.runner.lesson.diagram.layered;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each item its layer: after all that lead to it, and no earlier than needed.
 *
 * <p>Items get even layers; the odd ones between them are for labels.
 */
final class Ranks {
  private final List<Item> items;
  private final List<Link> links;
  private final Map<Item, Integer> waiting = new HashMap<>();

  private Ranks(List<Item> items, List<Link> links) {
    this.items = items;
    this.links = links;
  }

  /** Sets the layers of {@code items} by their links, none of which may lead round. */
  static void assign(List<Item> items, List<Link> links) {
    Ranks ranks = new Ranks(items, links);
    List<Item> sorted = ranks.sorted();
    ranks.longestPaths(sorted);
    ranks.pullStarts(sorted);
  }

  private List<Item> sorted() {
    for (Link link : links) {
      waiting.merge(link.lower(), 1, Integer::sum);
    }
    List<Item> sorted = new ArrayList<>();
    for (Item item : items) {
      if (!waiting.containsKey(item)) {
        sorted.add(item);
      }
    }
    for (int i = 0; i < sorted.size(); i++) {
      for (Link link : links) {
        if (link.upper() == sorted.get(i) && waiting.merge(link.lower(), -1, Integer::sum) == 0) {
          sorted.add(link.lower());
        }
      }
    }
    return sorted;
  }

  private void longestPaths(List<Item> sorted) {
    for (Item item : sorted) {
      for (Link link : links) {
        if (link.upper() == item) {
          link.lower().layer = Math.max(link.lower().layer, item.layer + 2 * link.length());
        }
      }
    }
  }

  /** An item that nothing leads to moves down to what it leads to, to keep its lines short. */
  private void pullStarts(List<Item> sorted) {
    for (Item item : sorted) {
      boolean start = links.stream().noneMatch(link -> link.lower() == item);
      if (start) {
        item.layer =
            links.stream()
                .filter(link -> link.upper() == item)
                .mapToInt(link -> link.lower().layer - 2 * link.length())
                .min()
                .orElse(item.layer);
      }
    }
  }
}
