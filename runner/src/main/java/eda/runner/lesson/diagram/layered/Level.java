package eda.runner.lesson.diagram.layered;

import eda.runner.lesson.diagram.model.Edge;
import eda.runner.lesson.diagram.model.Group;
import eda.runner.lesson.diagram.model.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The inside of one group, or the whole graph: its items and links, before they have a place.
 *
 * <p>Edges that come through the group's frame are cut there: each has a door, an item of its own
 * in the first or last layer.
 */
final class Level {
  private final Nest nest;
  private final String name;
  private final Fit fit;

  /** By id, in the order of the source. */
  private final Map<String, Item> items = new LinkedHashMap<>();

  private final List<Link> links = new ArrayList<>();
  private final List<Door> doors = new ArrayList<>();

  private Level(Nest nest, String name, Fit fit) {
    this.nest = nest;
    this.name = name;
    this.fit = fit;
  }

  /** An edge's way through the frame: its item, its one link, and what it is called outside. */
  record Door(Object key, Item item, Link link, boolean early) {}

  /** Collects what is in the group and lays out the groups inside it. */
  static Level of(Nest nest, String name, Fit fit, List<Crossing> crossings) {
    Level level = new Level(nest, name, fit);
    level.collect(crossings);
    return level;
  }

  List<Item> items() {
    return List.copyOf(items.values());
  }

  List<Link> links() {
    return links;
  }

  List<Door> doors() {
    return doors;
  }

  private void collect(List<Crossing> crossings) {
    List<String> ids = new ArrayList<>();
    nest.nodesIn(name).forEach(node -> ids.add(node.id()));
    nest.groupsIn(name).forEach(group -> ids.add(group.id()));
    Map<String, Item> stubs = new LinkedHashMap<>();
    ids.forEach(id -> stubs.put(id, new Item(Item.Kind.BOX, Body.NOTHING)));
    // Which links lead back has to be known before the groups can be laid out: it decides
    // on which side of a frame an edge comes in. So links are made twice, on stubs first.
    List<Link> drafts = edges(stubs);
    Acyclic.turn(List.copyOf(stubs.values()), drafts);
    Set<Object> turned = new HashSet<>();
    drafts.stream().filter(Link::turned).forEach(link -> turned.add(link.key()));
    for (Node node : nest.nodesIn(name)) {
      items.put(node.id(), new Item(Item.Kind.BOX, body(node)));
    }
    for (Group group : nest.groupsIn(name)) {
      List<Crossing> through = crossings(group, drafts, crossings);
      Joins inner = new Joins(through, ends(group.id(), drafts, crossings));
      items.put(group.id(), new Item(Item.Kind.BOX, Frame.draw(nest, group, fit, inner)));
    }
    for (Link link : edges(items)) {
      if (turned.contains(link.key())) {
        link.turn();
      }
      links.add(link);
    }
    crossings.forEach(this::door);
  }

  private List<Link> edges(Map<String, Item> ends) {
    List<Link> made = new ArrayList<>();
    for (int index : nest.edgesAt(name)) {
      Edge edge = nest.graph().edges().get(index);
      Item from = ends.get(nest.standIn(edge.from(), name));
      Item to = ends.get(nest.standIn(edge.to(), name));
      made.add(new Link(new Link.Wiring(edge, index, false, true), from, to));
    }
    return made;
  }

  private Body body(Node node) {
    if (!node.shape().bare()) {
      return new NodeBody(node, fit, new Loops(nest.loopsOf(node.id()), fit));
    }
    List<Edge> edges = nest.graph().edges();
    long in = edges.stream().filter(edge -> edge.to().equals(node.id())).count();
    long out = edges.stream().filter(edge -> edge.from().equals(node.id())).count();
    return new DotBody(node.shape(), in > 1 || out > 0 && in > 0, fit.direction().horizontal());
  }

  /**
   * The edges that come through the frame of {@code group}: those of this level and from beyond.
   */
  private List<Crossing> crossings(Group group, List<Link> drafts, List<Crossing> outer) {
    Map<Object, Crossing> found = new LinkedHashMap<>();
    for (Link link : drafts) {
      Edge edge = nest.graph().edges().get((int) link.key());
      boolean entering = enters(edge.to(), group);
      if (entering || enters(edge.from(), group)) {
        boolean early = entering != link.turned();
        Object key = early ? link.key() : link.stem();
        String inner = entering ? edge.to() : edge.from();
        found.putIfAbsent(key, new Crossing(key, inner, link.wiring(), early));
      }
    }
    for (Crossing crossing : outer) {
      if (enters(crossing.inner(), group)) {
        found.put(crossing.key(), crossing);
      }
    }
    return List.copyOf(found.values());
  }

  /**
   * The ends of edges of this level and from beyond at the frame of the group {@code id} itself.
   */
  private List<Joins.End> ends(String id, List<Link> drafts, List<Crossing> outer) {
    List<Joins.End> ends = new ArrayList<>();
    for (Link link : drafts) {
      Edge edge = nest.graph().edges().get((int) link.key());
      if (edge.to().equals(id) || edge.from().equals(id)) {
        ends.add(Joins.End.of(edge, id, edge.to().equals(id) != link.turned()));
      }
    }
    for (Crossing crossing : outer) {
      if (crossing.inner().equals(id)) {
        ends.add(Joins.End.of(crossing.wiring().edge(), id, crossing.early()));
      }
    }
    return ends;
  }

  /** Whether {@code id} is inside the group, which is one of this level. */
  private boolean enters(String id, Group group) {
    return !id.equals(group.id()) && nest.isWithin(id, group.id());
  }

  private void door(Crossing crossing) {
    Item door = new Item(Item.Kind.DOOR, Body.NOTHING);
    Item inner = items.get(nest.standIn(crossing.inner(), name));
    Link link =
        crossing.inward()
            ? new Link(crossing.wiring(), door, inner)
            : new Link(crossing.wiring(), inner, door);
    doors.add(new Door(crossing.key(), door, link, crossing.early()));
  }
}
