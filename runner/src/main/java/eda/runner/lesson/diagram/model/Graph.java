package eda.runner.lesson.diagram.model;

import java.util.List;

/** Nodes, the edges between them and the groups around them, each in the order of the source. */
public record Graph(Direction direction, List<Node> nodes, List<Edge> edges, List<Group> groups)
    implements Picture {
  public Graph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    groups = List.copyOf(groups);
  }
}
