package eda.runner.lesson.diagram.layered;

import eda.runner.lesson.diagram.model.Edge;
import eda.runner.lesson.diagram.model.Graph;
import eda.runner.lesson.diagram.model.Group;
import eda.runner.lesson.diagram.model.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which node and group stands in which group. The top has the empty name. */
final class Nest {
  static final String TOP = "";

  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> groups = new HashSet<>();

  /** The edges from each node to itself that are seen. */
  private final Map<String, List<Edge>> loops = new HashMap<>();

  private final Graph graph;

  Nest(Graph graph) {
    this.graph = graph;
    for (Group group : graph.groups()) {
      groups.add(group.id());
      parents.put(group.id(), group.parent());
    }
    for (Node node : graph.nodes()) {
      parents.put(node.id(), node.group());
    }
    for (Edge edge : graph.edges()) {
      if (edge.from().equals(edge.to()) && !edge.line().hidden()) {
        loops.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge);
      }
    }
  }

  Graph graph() {
    return graph;
  }

  List<Edge> loopsOf(String node) {
    return loops.getOrDefault(node, List.of());
  }

  boolean isGroup(String id) {
    return groups.contains(id);
  }

  List<Node> nodesIn(String level) {
    return graph.nodes().stream().filter(node -> node.group().equals(level)).toList();
  }

  List<Group> groupsIn(String level) {
    return graph.groups().stream().filter(group -> group.parent().equals(level)).toList();
  }

  /** The id of what stands for {@code id} at the level: itself or the group around it. */
  String standIn(String id, String level) {
    String at = id;
    while (!parents.get(at).equals(level)) {
      at = parents.get(at);
    }
    return at;
  }

  /** The edges whose ends stand apart at this level and at none further out. */
  List<Integer> edgesAt(String level) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < graph.edges().size(); i++) {
      Edge edge = graph.edges().get(i);
      if (!edge.from().equals(edge.to()) && levelOf(edge).equals(level)) {
        found.add(i);
      }
    }
    return found;
  }

  /** Whether an edge leads from a group to something in it, or from a group to itself. */
  boolean hasEdgeInto() {
    return graph.edges().stream()
        .anyMatch(
            edge ->
                around(edge.to()).contains(edge.from())
                    || around(edge.from()).contains(edge.to())
                    || isGroup(edge.from()) && edge.from().equals(edge.to()));
  }

  boolean isWithin(String id, String level) {
    return around(id).contains(level);
  }

  private String levelOf(Edge edge) {
    Set<String> levels = around(edge.from());
    String at = parents.get(edge.to());
    while (!levels.contains(at)) {
      at = parents.get(at);
    }
    return at;
  }

  /** All levels around {@code id}, the top included. */
  private Set<String> around(String id) {
    Set<String> levels = new HashSet<>();
    for (String at = id; !at.equals(TOP); ) {
      at = parents.get(at);
      levels.add(at);
    }
    return levels;
  }
}
