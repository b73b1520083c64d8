package eda.runner.lesson.diagram.layered;

import eda.runner.lesson.diagram.model.Marker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds where on the side of its item each hop starts and ends. */
final class Ports {
  private final boolean alongColumn;

  Ports(boolean alongColumn) {
    this.alongColumn = alongColumn;
  }

  /** Gives items their size: at least what their lines need. */
  void size(Item item) {
    item.takeSize(alongColumn);
    int spare = item.cross - item.body.ports(alongColumn, item.cross).length();
    int lines = Math.max(item.in.size(), nets(item.out).size());
    if (item.kind() == Item.Kind.BOX) {
      item.cross = Math.max(item.cross, spare + Span.needed(lines, alongColumn));
    }
    fixed(item);
  }

  /** The doors of a frame are where the inside has them. */
  private void fixed(Item item) {
    if (item.body instanceof FrameBody frame) {
      for (Hop hop : item.in) {
        hop.lowerPort = frame.door(hop.link.key()).orElse(item.cross / 2);
      }
      for (Hop hop : item.out) {
        hop.upperPort = frame.door(hop.link.stem()).orElse(item.cross / 2);
      }
    }
  }

  /** Spreads the lines of an item in the order of their other ends. */
  void spread(Item item) {
    List<Hop> in = new ArrayList<>(item.in);
    in.sort((one, other) -> Double.compare(above(one), above(other)));
    List<List<Hop>> incoming = new ArrayList<>();
    in.forEach(hop -> incoming.add(List.of(hop)));
    set(item, incoming, true);
    List<List<Hop>> outgoing = new ArrayList<>(nets(item.out));
    outgoing.sort((one, other) -> Double.compare(below(one), below(other)));
    set(item, outgoing, false);
  }

  private double above(Hop hop) {
    return hop.upper.order + share(hop.upperPort, hop.upper);
  }

  private double below(List<Hop> net) {
    return net.stream().mapToDouble(h -> h.lower.order + share(h.lowerPort, h.lower)).sum()
        / net.size();
  }

  private static double share(int port, Item item) {
    return port / (item.cross + 1.0);
  }

  private void set(Item item, List<List<Hop>> nets, boolean upperSide) {
    if (item.body instanceof FrameBody frame) {
      free(item, frame, nets, upperSide);
      return;
    }
    Span span = item.body.ports(alongColumn, item.cross);
    for (int i = 0; i < nets.size(); i++) {
      put(nets.get(i), upperSide, span.spread(i, nets.size()));
    }
  }

  /**
   * Lines to a frame itself go where they are not in the way of its doors, and without a head not
   * on its title.
   */
  private void free(Item item, FrameBody frame, List<List<Hop>> nets, boolean upperSide) {
    List<List<Hop>> loose = new ArrayList<>();
    Set<Integer> doors = new HashSet<>();
    for (List<Hop> net : nets) {
      Hop hop = net.get(0);
      frame
          .door(upperSide ? hop.link.key() : hop.link.stem())
          .ifPresentOrElse(doors::add, () -> loose.add(net));
    }
    boolean bare = loose.stream().anyMatch(net -> bare(net.get(0), upperSide));
    Span title = upperSide ? frame.early() : frame.late();
    Span span = item.body.ports(alongColumn, item.cross);
    List<Integer> all =
        IntStream.range(span.start(), span.start() + span.length()).boxed().toList();
    List<Integer> free =
        all.stream().filter(cell -> !doors.contains(cell) && !(bare && title.holds(cell))).toList();
    List<Integer> even = spread(all, loose.size());
    List<Integer> ports = free.containsAll(even) ? even : spread(free, loose.size());
    for (int i = 0; i < loose.size(); i++) {
      put(loose.get(i), upperSide, ports.get(i));
    }
  }

  /** Whether a line ends without a head: on a title nobody would see where. */
  private static boolean bare(Hop hop, boolean upperSide) {
    return (upperSide ? Heads.lower(hop) : Heads.upper(hop)) == Marker.NONE;
  }

  private static List<Integer> spread(List<Integer> cells, int count) {
    Span places = new Span(0, cells.size());
    return IntStream.range(0, count).mapToObj(i -> cells.get(places.spread(i, count))).toList();
  }

  private static void put(List<Hop> net, boolean upperSide, int port) {
    for (Hop hop : net) {
      if (upperSide) {
        hop.lowerPort = port;
      } else {
        hop.upperPort = port;
      }
    }
  }

  private static List<List<Hop>> nets(List<Hop> hops) {
    Map<Object, List<Hop>> nets = new LinkedHashMap<>();
    for (Hop hop : hops) {
      nets.computeIfAbsent(hop.net(), net -> new ArrayList<>()).add(hop);
    }
    return List.copyOf(nets.values());
  }
}
