package eda.runner.lesson.diagram.layered;

import eda.runner.lesson.diagram.model.Direction;
import eda.runner.lesson.diagram.model.Edge;
import eda.runner.lesson.diagram.model.Graph;
import eda.runner.lesson.diagram.model.Group;
import eda.runner.lesson.diagram.model.Node;
import eda.runner.lesson.diagram.paint.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws a chain that is too long for one row in several, all of which read to the right.
 *
 * <p>A row is laid out as a group without an outline. The edge from one row to the next goes
 * through its last and first column, as through doors.
 */
final class Fold {
  /** With fewer boxes in a row the eye jumps more than it reads. */
  private static final int FEWEST = 3;

  private static final int LONGEST = 60;
  private static final int LABEL = 24;
  private static final int GAP = 3;

  private final Graph graph;
  private final List<Node> chain;
  private final Map<String, Integer> leaving;
  private final int perRow;
  private final Fit fit;

  private Fold(Graph graph, List<Node> chain, int perRow, int width) {
    this.graph = graph;
    this.chain = chain;
    this.leaving = leaving(graph);
    this.perRow = perRow;
    this.fit = new Fit(Direction.RIGHT, width, LABEL, GAP, Integer.MAX_VALUE);
  }

  /** The drawing within the width, or none when the graph is no chain or rows would be short. */
  static Optional<Block> draw(Graph graph, int width) {
    List<Node> chain = chain(graph);
    int rows = 2;
    while (chain.size() > FEWEST && (rows - 1) * FEWEST < chain.size()) {
      int perRow = (chain.size() + rows - 1) / rows;
      Block block = new Fold(graph, chain, perRow, width).block();
      if (block.width() <= width && perRow >= FEWEST) {
        return Optional.of(block);
      }
      rows++;
    }
    return Optional.empty();
  }

  /** The nodes in the order of the edges, or none at all when they are no chain. */
  private static List<Node> chain(Graph graph) {
    int count = graph.nodes().size();
    Map<String, Integer> leaving = leaving(graph);
    Map<String, Node> starts = new HashMap<>();
    graph.nodes().forEach(node -> starts.put(node.id(), node));
    Map<String, Node> nodes = Map.copyOf(starts);
    graph.edges().forEach(edge -> starts.remove(edge.to()));
    boolean simple =
        graph.direction() == Direction.RIGHT
            && graph.groups().isEmpty()
            && graph.edges().size() == count - 1;
    if (!simple || count > LONGEST || starts.size() != 1 || leaving.size() != count - 1) {
      return List.of();
    }
    List<Node> chain = new ArrayList<>(starts.values());
    while (leaving.containsKey(chain.get(chain.size() - 1).id()) && chain.size() < count) {
      Edge edge = graph.edges().get(leaving.get(chain.get(chain.size() - 1).id()));
      chain.add(nodes.get(edge.to()));
    }
    boolean seen = graph.edges().stream().noneMatch(edge -> edge.line().hidden());
    return seen && chain.size() == count ? chain : List.of();
  }

  /** The edge that leaves each node, by its place in the graph. */
  private static Map<String, Integer> leaving(Graph graph) {
    Map<String, Integer> leaving = new HashMap<>();
    for (int i = 0; i < graph.edges().size(); i++) {
      leaving.put(graph.edges().get(i).from(), i);
    }
    return leaving;
  }

  private Block block() {
    List<Node> nodes = new ArrayList<>();
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      Node node = chain.get(i);
      nodes.add(new Node(node.id(), "row " + i / perRow, node.shape(), node.sections()));
    }
    int rows = (chain.size() - 1) / perRow + 1;
    for (int row = 0; row < rows; row++) {
      groups.add(new Group("row " + row, Nest.TOP, "", Direction.RIGHT));
    }
    Nest nest = new Nest(new Graph(Direction.RIGHT, nodes, graph.edges(), groups));
    Rows drawn = new Rows();
    for (int row = 0; row < rows; row++) {
      List<Crossing> crossings = new ArrayList<>();
      if (row > 0) {
        crossings.add(crossing(row * perRow, true));
      }
      if (row + 1 < rows) {
        crossings.add(crossing((row + 1) * perRow, false));
      }
      Level level = Level.of(nest, "row " + row, fit, crossings);
      drawn.add(Sheet.drawFramed(level, fit, 0), edges(crossings));
    }
    return drawn.block();
  }

  private List<Edge> edges(List<Crossing> crossings) {
    return crossings.stream().map(crossing -> crossing.wiring().edge()).toList();
  }

  /** The edge that leads to the first node of a row, as that row sees it or the one before. */
  private Crossing crossing(int first, boolean early) {
    int index = leaving.get(chain.get(first - 1).id());
    Edge edge = graph.edges().get(index);
    Object key = early ? "into" : "out of";
    String inner = chain.get(early ? first : first - 1).id();
    return new Crossing(key, inner, new Link.Wiring(edge, key, false, false), early);
  }
}
