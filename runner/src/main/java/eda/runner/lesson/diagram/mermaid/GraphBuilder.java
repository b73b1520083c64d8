package eda.runner.lesson.diagram.mermaid;

import eda.runner.lesson.diagram.model.Direction;
import eda.runner.lesson.diagram.model.Edge;
import eda.runner.lesson.diagram.model.Graph;
import eda.runner.lesson.diagram.model.Group;
import eda.runner.lesson.diagram.model.Line;
import eda.runner.lesson.diagram.model.Marker;
import eda.runner.lesson.diagram.model.Node;
import eda.runner.lesson.diagram.model.Shape;
import eda.runner.lesson.diagram.model.Stroke;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects nodes, edges and groups as statements name them.
 *
 * <p>A node may be named before it is described, and inside a group after it was named outside.
 */
final class GraphBuilder {
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final List<Edge> edges = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private Direction direction = Direction.DOWN;

  /** Sets the direction of the innermost open group, or of the graph. */
  void direct(Direction towards) {
    if (open.isEmpty()) {
      direction = towards;
    } else {
      Group group = groups.get(open.peek());
      groups.put(group.id(), new Group(group.id(), group.parent(), group.title(), towards));
    }
  }

  Direction direction() {
    return open.isEmpty() ? direction : groups.get(open.peek()).direction();
  }

  /** Opens a group inside the innermost open one; an empty id stands for a group without a name. */
  void open(String id, String title) {
    // The empty name is the top's: a group that had it would be its own inside.
    String named = id.isEmpty() ? " " + groups.size() : id;
    groups.putIfAbsent(named, new Group(named, current(), title, direction()));
    open.push(named);
  }

  /** Closes the innermost group; false when none is open. */
  boolean close() {
    return open.poll() != null;
  }

  private String current() {
    return open.isEmpty() ? "" : open.peek();
  }

  /** Makes sure that there is a node, with its id as its label until one is given. */
  void mention(String id) {
    if (!nodes.containsKey(id)) {
      nodes.put(id, new Node(id, current(), Shape.BOX, List.of(id)));
    } else if (isAroundHere(nodes.get(id).group())) {
      Node node = nodes.get(id);
      nodes.put(id, new Node(id, current(), node.shape(), node.sections()));
    }
  }

  /** A node is in the innermost group that names it, and stays in the first one that is closed. */
  private boolean isAroundHere(String group) {
    return group.isEmpty() || open.contains(group);
  }

  void describe(String id, Shape shape, List<String> sections) {
    mention(id);
    nodes.put(id, new Node(id, nodes.get(id).group(), shape, sections));
  }

  /** Puts a remark beside a node. */
  void remark(String id, String text) {
    String note = " note " + nodes.size();
    describe(note, Shape.NOTE, List.of(text));
    if (!id.isEmpty()) {
      connect(new Edge(id, note, new Line(Stroke.DOTTED, Marker.NONE, Marker.NONE, 1), ""));
    }
  }

  void connect(Edge edge) {
    edges.add(edge);
  }

  boolean knows(String id) {
    return nodes.containsKey(id);
  }

  List<String> sections(String id) {
    return nodes.get(id).sections();
  }

  Graph build() {
    // An id may stand for a group that was opened only later.
    groups.keySet().forEach(nodes::remove);
    return new Graph(direction, List.copyOf(nodes.values()), edges, List.copyOf(groups.values()));
  }
}
