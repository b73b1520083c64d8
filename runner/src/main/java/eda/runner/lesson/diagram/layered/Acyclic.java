package eda.runner.lesson.diagram.layered;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the links that lead back, so that no way through the graph comes round again. */
final class Acyclic {
  private final Map<Item, List<Link>> leaving = new HashMap<>();
  private final Set<Item> done = new HashSet<>();
  private final Set<Item> open = new HashSet<>();

  private Acyclic(List<Link> links) {
    for (Link link : links) {
      leaving.computeIfAbsent(link.from, item -> new ArrayList<>()).add(link);
    }
  }

  /** Turns links in place; items that nothing leads to are the starts, then the source's order. */
  static void turn(List<Item> items, List<Link> links) {
    Acyclic acyclic = new Acyclic(links);
    Set<Item> targets = new HashSet<>();
    links.forEach(link -> targets.add(link.to));
    items.stream().filter(item -> !targets.contains(item)).forEach(acyclic::visit);
    items.forEach(acyclic::visit);
  }

  /** Depth is bounded by the number of items, which is small. */
  private void visit(Item item) {
    if (!done.add(item)) {
      return;
    }
    open.add(item);
    for (Link link : leaving.getOrDefault(item, List.of())) {
      if (open.contains(link.to)) {
        link.turn();
      } else {
        visit(link.to);
      }
    }
    open.remove(item);
  }
}
