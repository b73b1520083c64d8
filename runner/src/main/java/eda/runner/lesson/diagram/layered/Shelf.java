package eda.runner.lesson.diagram.layered;

import eda.runner.lesson.diagram.paint.Block;
import eda.runner.lesson.diagram.paint.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the parts of a level that no link holds together side by side, in rows that fit. */
final class Shelf {
  private final Fit fit;
  private final List<Mark> marks = new ArrayList<>();
  private int x;
  private int y;
  private int rowHeight;
  private int width;

  private Shelf(Fit fit) {
    this.fit = fit;
  }

  static Block draw(Level level, Fit fit) {
    Shelf shelf = new Shelf(fit);
    for (Part part : parts(level)) {
      shelf.put(Sheet.draw(part.items, part.links, fit));
    }
    return new Block(shelf.width, shelf.y + shelf.rowHeight, shelf.marks);
  }

  /** Items that links hold together, and those links. */
  private record Part(List<Item> items, List<Link> links) {
    Part() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  private void put(Block block) {
    // Texts with one blank between them would read as one.
    int gap = Math.max(2, fit.gap());
    boolean stack = fit.direction().horizontal();
    if (x > 0 && (stack || x + gap + block.width() > fit.width())) {
      y += rowHeight + 1;
      x = 0;
      rowHeight = 0;
    }
    x += x > 0 ? gap : 0;
    marks.addAll(block.marksAt(x, y));
    x += block.width();
    width = Math.max(width, x);
    rowHeight = Math.max(rowHeight, block.height());
  }

  private static List<Part> parts(Level level) {
    Map<Item, Item> leads = new HashMap<>();
    for (Link link : level.links()) {
      leads.put(lead(leads, link.from), lead(leads, link.to));
    }
    Map<Item, Part> parts = new LinkedHashMap<>();
    for (Item item : level.items()) {
      parts.computeIfAbsent(lead(leads, item), lead -> new Part()).items.add(item);
    }
    level.links().forEach(link -> parts.get(lead(leads, link.from)).links.add(link));
    return List.copyOf(parts.values());
  }

  private static Item lead(Map<Item, Item> leads, Item item) {
    Item at = item;
    while (leads.containsKey(at) && leads.get(at) != at) {
      at = leads.get(at);
    }
    if (at != item) {
      leads.put(item, at);
    }
    return at;
  }
}
