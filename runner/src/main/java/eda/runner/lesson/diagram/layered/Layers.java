package eda.runner.lesson.diagram.layered;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The items of a level in their layers, with every link cut into hops from layer to layer. */
final class Layers {
  private final List<List<Item>> layers = new ArrayList<>();

  private final Fit fit;

  private Layers(Fit fit) {
    this.fit = fit;
  }

  /** Takes items whose layers are set; adds labels, wires and hops. Layers come out numbered. */
  static Layers of(List<Item> items, List<Link> links, Fit fit) {
    Layers made = new Layers(fit);
    Map<Integer, Integer> numbers = numbers(items, links);
    for (int i = 0; i < numbers.size(); i++) {
      made.layers.add(new ArrayList<>());
    }
    for (Link link : links) {
      if (!link.hidden()) {
        made.chain(link, numbers);
      }
    }
    items.forEach(item -> item.layer = numbers.get(item.layer));
    made.fill(items);
    return made;
  }

  List<List<Item>> rows() {
    return layers;
  }

  private static Map<Integer, Integer> numbers(List<Item> items, List<Link> links) {
    Set<Integer> used = new TreeSet<>();
    items.forEach(item -> used.add(item.layer));
    for (Link link : links) {
      if (!link.label.isEmpty()) {
        used.add(labelLayer(link));
      }
    }
    Map<Integer, Integer> numbers = new HashMap<>();
    used.forEach(layer -> numbers.put(layer, numbers.size()));
    return numbers;
  }

  /** A label stands close to where its edge starts, for there the choice is made. */
  private static int labelLayer(Link link) {
    return link.turned() ? link.lower().layer - 1 : link.upper().layer + 1;
  }

  private void chain(Link link, Map<Integer, Integer> numbers) {
    int labelAt = link.label.isEmpty() ? -1 : numbers.get(labelLayer(link));
    int last = numbers.get(link.lower().layer);
    Item before = link.upper();
    for (int layer = numbers.get(before.layer) + 1; layer < last; layer++) {
      Item item =
          layer == labelAt
              ? new Item(Item.Kind.LABEL, LabelBody.of(link.label, fit))
              : new Item(Item.Kind.WIRE, Body.NOTHING);
      item.layer = layer;
      hop(before, item, link);
      before = item;
    }
    hop(before, link.lower(), link);
  }

  private void hop(Item upper, Item lower, Link link) {
    Hop hop = new Hop(upper, lower, link);
    upper.out.add(hop);
    lower.in.add(hop);
  }

  /** Puts items into their layers as a walk along the links meets them. */
  private void fill(List<Item> items) {
    Set<Item> seen = new HashSet<>();
    for (Item item : items) {
      if (item.in.isEmpty()) {
        walk(item, seen);
      }
    }
    items.forEach(item -> walk(item, seen));
    for (List<Item> layer : layers) {
      renumber(layer);
    }
  }

  private void walk(Item item, Set<Item> seen) {
    if (seen.add(item)) {
      layers.get(item.layer).add(item);
      item.out.forEach(hop -> walk(hop.lower, seen));
    }
  }

  static void renumber(List<Item> layer) {
    for (int i = 0; i < layer.size(); i++) {
      layer.get(i).order = i;
    }
  }
}
