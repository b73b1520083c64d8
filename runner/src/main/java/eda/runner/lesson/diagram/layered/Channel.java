package eda.runner.lesson.diagram.layered;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The room between two layers: every net that is not straight runs on a track of its own there.
 *
 * <p>Nets whose columns coincide have to run in a certain order; where that leads round, one of
 * them changes to a free column on the way. Beyond that the order is the one with few crossings.
 */
final class Channel {
  private final List<Net> nets = new ArrayList<>();
  private final Map<Hop, Net> ways = new LinkedHashMap<>();

  /** The second part of a net that changes its column on the way. */
  private final Map<Net, Net> detours = new LinkedHashMap<>();

  private int tracks;

  Channel(List<Hop> hops) {
    Map<Object, Net> byName = new LinkedHashMap<>();
    for (Hop hop : hops) {
      Net net = byName.computeIfAbsent(hop.net(), name -> new Net(hop.upperCross()));
      net.hops.add(hop);
      net.lead(hop.lowerCross());
      ways.put(hop, net);
    }
    nets.addAll(byName.values());
    run();
  }

  int tracks() {
    return tracks;
  }

  /** The last column that a detour takes, or a negative number. */
  int extent() {
    return detours.values().stream().mapToInt(net -> net.from).max().orElse(-1);
  }

  /** The tracks and columns of a hop: none when it is straight. */
  List<Turn> turns(Hop hop) {
    Net net = ways.get(hop);
    if (net.track < 0) {
      return List.of();
    }
    if (!detours.containsKey(net)) {
      return List.of(new Turn(net.track, hop.lowerCross()));
    }
    Net second = detours.get(net);
    return List.of(new Turn(net.track, second.from), new Turn(second.track, hop.lowerCross()));
  }

  /** At this track, go to that column. */
  record Turn(int track, int column) {}

  private void run() {
    List<Net> waiting = new ArrayList<>();
    nets.stream().filter(net -> !net.straight()).forEach(waiting::add);
    List<Net> placed = new ArrayList<>();
    while (!waiting.isEmpty()) {
      Net next = choose(waiting);
      if (blocked(next, waiting)) {
        next = divide(next, waiting);
      }
      waiting.remove(next);
      settle(next, placed);
      placed.add(next);
    }
  }

  private void settle(Net net, List<Net> placed) {
    net.track = 0;
    for (Net other : placed) {
      if (net.meets(other) || detours.get(other) == net) {
        net.track = Math.max(net.track, other.track + 1);
      }
    }
    tracks = Math.max(tracks, net.track + 1);
  }

  /** The net that is best run before all others that wait: a free one if there is any. */
  private Net choose(List<Net> waiting) {
    Net best = waiting.get(0);
    long least = Long.MAX_VALUE;
    for (Net net : waiting) {
      long cost = blocked(net, waiting) ? Integer.MAX_VALUE : 0;
      for (Net other : waiting) {
        cost += net == other ? 0 : net.crossingsBefore(other) - other.crossingsBefore(net);
      }
      if (cost < least) {
        least = cost;
        best = net;
      }
    }
    return best;
  }

  private boolean blocked(Net net, List<Net> waiting) {
    for (Net other : waiting) {
      boolean ownSecond = detours.get(net) == other;
      boolean ownFirst = detours.get(other) == net;
      if (ownFirst || other != net && !ownSecond && net.mustFollow(other)) {
        return true;
      }
    }
    return false;
  }

  /** Lets {@code net} go to a free column first; the rest of its way joins those that wait. */
  private Net divide(Net net, List<Net> waiting) {
    int column = freeColumn(net);
    Net first = new Net(net.from);
    first.lead(column);
    Net second = new Net(column);
    net.to().forEach(second::lead);
    nets.remove(net);
    nets.add(first);
    nets.add(second);
    detours.put(first, second);
    for (Hop hop : net.hops) {
      first.hops.add(hop);
      ways.put(hop, first);
    }
    waiting.remove(net);
    waiting.add(second);
    return first;
  }

  private int freeColumn(Net net) {
    Set<Integer> taken = new HashSet<>();
    for (Net other : nets) {
      taken.add(other.from);
      taken.addAll(other.to());
    }
    int target = net.to().get(0);
    for (int distance = 1; ; distance++) {
      for (int column : new int[] {target - distance, target + distance}) {
        if (column >= 0 && !taken.contains(column)) {
          return column;
        }
      }
    }
  }
}
