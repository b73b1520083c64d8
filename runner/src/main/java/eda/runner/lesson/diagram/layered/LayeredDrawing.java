package eda.runner.lesson.diagram.layered;

import eda.runner.lesson.diagram.model.Direction;
import eda.runner.lesson.diagram.model.Graph;
import eda.runner.lesson.diagram.paint.Block;
import java.util.List;
import java.util.Optional;

/** Draws a graph as wide as asked, with narrower labels, gaps or the other direction if need be. */
public final class LayeredDrawing {
  private static final int NODES = 60;
  private static final int EDGES = 100;
  private static final int GROUPS = 30;

  /** Columns of a label and blanks between boxes, from roomy to tight. */
  private static final int[][] ROOM = {{24, 3}, {18, 2}, {12, 1}};

  private LayeredDrawing() {}

  /** The drawing, or none when the graph is too big or can't be drawn within the width. */
  public static Optional<Block> draw(Graph graph, int width) {
    boolean big =
        graph.nodes().size() > NODES
            || graph.edges().size() > EDGES
            || graph.groups().size() > GROUPS;
    Nest nest = new Nest(graph);
    if (big || nest.hasEdgeInto()) {
      return Optional.empty();
    }
    for (Direction direction : List.of(graph.direction(), graph.direction().turned())) {
      for (int[] room : ROOM) {
        Fit fit = new Fit(direction, room[0], room[1], width);
        Block block = Shelf.draw(Level.of(nest, Nest.TOP, fit, List.of()), fit);
        if (block.width() <= width) {
          return Optional.of(block);
        }
      }
    }
    return Optional.empty();
  }
}
