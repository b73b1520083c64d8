package eda.runner.lesson.diagram.layered;

import eda.runner.lesson.diagram.paint.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Items and links that are laid out together: where each layer and each channel begins. */
final class Sheet {
  /** Boxes side by side in one layer get the same length when they differ by no more than this. */
  private static final int STRETCH = 6;

  private final Fit fit;
  private final List<List<Item>> layers;
  private final List<Channel> channels = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Level.Door> doors;
  private final int shortest;
  private int mainSize;
  private int crossSize;

  private Sheet(List<Item> items, List<Link> links, Outline outline, Fit fit) {
    this.fit = fit;
    this.doors = outline.doors;
    this.shortest = outline.length;
    Ranks.assign(items, links, fit.abreast());
    List<Item> allItems = new ArrayList<>();
    List<Link> allLinks = new ArrayList<>(links);
    int last = items.stream().mapToInt(item -> item.layer).max().orElse(0);
    for (Level.Door door : doors) {
      door.item().layer = door.early() ? -1 : last + 1;
      allLinks.add(door.link());
      allItems.add(door.item());
    }
    allItems.addAll(items);
    this.layers = Layers.of(allItems, allLinks, fit).rows();
  }

  /** What a frame asks for: its doors, and how long it is at least along the edges. */
  private record Outline(List<Level.Door> doors, int length) {}

  /** The drawing of items that no frame is around. */
  static Block draw(List<Item> items, List<Link> links, Fit fit) {
    Sheet sheet = new Sheet(items, links, new Outline(List.of(), 0), fit);
    sheet.place();
    return sheet.block();
  }

  /** The inside of a frame with its doors, and room for the outline around it and its title. */
  static FrameBody drawFramed(Level level, Fit fit, int titleLength) {
    int length = fit.direction().horizontal() ? titleLength : 0;
    Outline outline = new Outline(level.doors(), length);
    Sheet sheet = new Sheet(level.items(), level.links(), outline, fit);
    sheet.place();
    Map<Object, Integer> doors = new HashMap<>();
    for (Level.Door door : level.doors()) {
      doors.put(door.key(), door.item().place);
    }
    return FrameBody.untitled(sheet.block(), doors);
  }

  Fit fit() {
    return fit;
  }

  List<List<Item>> layers() {
    return layers;
  }

  Channel channel(int layer) {
    return channels.get(layer);
  }

  Axes axes() {
    return new Axes(fit.direction(), mainSize);
  }

  /** Where, along, the layer begins. */
  int start(int layer) {
    return starts.get(layer);
  }

  /** Where, along, a track of the channel after {@code layer} runs. */
  int track(int layer, int track) {
    return channelStart(layer) + lead(layer) + fit.track(track);
  }

  private void place() {
    Ports ports = new Ports(fit.direction().horizontal());
    layers.forEach(layer -> layer.forEach(ports::size));
    if (leastWidth() > fit.width()) {
      // Whoever asked will ask again with less: nothing of this one will be seen.
      mainSize = leastWidth();
      crossSize = leastWidth();
      return;
    }
    Ordering.improve(layers);
    layers.forEach(layer -> layer.forEach(ports::spread));
    crossSize = Placement.assign(layers, fit);
    Nudge.straighten(layers, fit.direction().horizontal());
    channels();
    for (Channel channel : channels) {
      crossSize = Math.max(crossSize, channel.extent() + 1);
    }
    if (!doors.isEmpty()) {
      margins();
    }
    along();
  }

  /** What the boxes alone take, with a blank or a short line between them. */
  private int leastWidth() {
    int width = 0;
    for (List<Item> layer : layers) {
      if (fit.direction().horizontal()) {
        width += layer.stream().mapToInt(item -> item.main).max().orElse(0) + (width > 0 ? 2 : 0);
      } else {
        int boxes = layer.stream().mapToInt(item -> item.cross + 1).sum() - 1;
        width = Math.max(width, boxes);
      }
    }
    return width;
  }

  private void channels() {
    channels.clear();
    for (List<Item> layer : layers) {
      List<Hop> hops = new ArrayList<>();
      layer.forEach(item -> hops.addAll(item.out));
      channels.add(new Channel(hops));
    }
  }

  /** Moves all from the outline: by two columns, or by one row. */
  private void margins() {
    int margin = fit.direction().horizontal() ? 1 : 2;
    layers.forEach(layer -> layer.forEach(item -> item.place += margin));
    channels();
    crossSize += 2 * margin;
  }

  private void along() {
    boolean early = doors.stream().anyMatch(Level.Door::early);
    boolean late = doors.stream().anyMatch(door -> !door.early());
    int outline = doors.isEmpty() ? 0 : fit.direction().horizontal() ? 2 : 1;
    int at = early ? 0 : outline;
    for (int i = 0; i < layers.size(); i++) {
      // Lines have to reach the outline where a long title moves it: the last of them get longer.
      at = late && i + 1 == layers.size() ? Math.max(at, shortest - 1) : at;
      starts.add(at);
      at += stretch(layers.get(i));
      at += i + 1 < layers.size() ? channelSize(i) : 0;
    }
    mainSize = Math.max(shortest, at + (late ? 0 : outline));
  }

  /** The length of the layer; boxes of about that length are made as long. */
  private int stretch(List<Item> layer) {
    int length = layer.stream().mapToInt(item -> item.main).max().orElse(0);
    for (Item item : layer) {
      boolean box = item.body instanceof NodeBody;
      if (box && fit.direction().horizontal() && length - item.main <= STRETCH) {
        item.main = length;
      }
    }
    return length;
  }

  private int channelStart(int layer) {
    return starts.get(layer)
        + layers.get(layer).stream().mapToInt(item -> item.main).max().orElse(0);
  }

  /** Cells of a channel before its first track. */
  private int lead(int layer) {
    int head = layers.get(layer).stream().anyMatch(Heads::leaving) ? 1 : 0;
    return fit.direction().horizontal() ? head + 1 : head;
  }

  private int channelSize(int layer) {
    boolean heads = layers.get(layer + 1).stream().anyMatch(Heads::arriving);
    int tracks = channels.get(layer).tracks();
    int run = tracks == 0 ? 0 : fit.track(tracks - 1) + 1;
    if (fit.direction().horizontal()) {
      return Math.max(lead(layer) + run + (heads ? 2 : 1), heads ? 3 : 2);
    }
    return Math.max(lead(layer) + run + (heads ? 1 : 0), shortest(layer, heads));
  }

  /** Rows that a channel has at least: fewer beside a label or the side of a frame. */
  private int shortest(int layer, boolean heads) {
    boolean toText = !has(layer + 1, Item.Kind.BOX) && lead(layer) == 0;
    boolean fromText = has(layer, Item.Kind.LABEL) && !heads;
    return toText || fromText || has(layer, Item.Kind.DOOR) ? 1 : 2;
  }

  private boolean has(int layer, Item.Kind kind) {
    return layers.get(layer).stream().anyMatch(item -> item.kind() == kind);
  }

  private Block block() {
    Axes axes = axes();
    int width = axes.horizontal() ? mainSize : crossSize;
    int height = axes.horizontal() ? crossSize : mainSize;
    return new Block(width, height, width > fit.width() ? List.of() : new Marks(this).all());
  }
}
