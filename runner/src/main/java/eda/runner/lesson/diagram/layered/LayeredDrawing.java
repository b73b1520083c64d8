package eda.runner.lesson.diagram.layered;

import eda.runner.lesson.diagram.model.Direction;
import eda.runner.lesson.diagram.model.Graph;
import eda.runner.lesson.diagram.paint.Block;
import java.util.List;
import java.util.Optional;

/**
 * Draws a graph as wide as asked: if need be with narrower labels and gaps, folded into rows, in
 * the other direction, or with few boxes side by side.
 */
public final class LayeredDrawing {
  private static final int NODES = 150;
  private static final int EDGES = 250;
  private static final int GROUPS = 40;
  private static final int ANY = Integer.MAX_VALUE;

  /** Columns of a label, blanks between boxes and boxes side by side, from roomy to tight. */
  private static final List<Room> ROOMY =
      List.of(new Room(24, 3, ANY), new Room(18, 2, ANY), new Room(12, 1, ANY));

  private static final List<Room> NARROW =
      List.of(
          new Room(18, 2, 6),
          new Room(18, 2, 4),
          new Room(18, 2, 3),
          new Room(12, 1, 2),
          new Room(12, 1, 1));

  private LayeredDrawing() {}

  private record Room(int label, int gap, int abreast) {
    Fit towards(Direction direction, int width) {
      return new Fit(direction, width, label, gap, abreast);
    }
  }

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
    Direction direction = graph.direction();
    Direction upright = direction.horizontal() ? direction.turned() : direction;
    return first(nest, fits(ROOMY, direction, width))
        .or(() -> Fold.draw(graph, width))
        .or(() -> first(nest, fits(ROOMY, direction.turned(), width)))
        .or(() -> first(nest, fits(NARROW, upright, width)));
  }

  private static Optional<Block> first(Nest nest, List<Fit> fits) {
    for (Fit fit : fits) {
      Block block = Shelf.draw(Level.of(nest, Nest.TOP, fit, List.of()), fit);
      if (block.width() <= fit.width()) {
        return Optional.of(block);
      }
    }
    return Optional.empty();
  }

  private static List<Fit> fits(List<Room> rooms, Direction direction, int width) {
    return rooms.stream().map(room -> room.towards(direction, width)).toList();
  }
}
