package eda.runner.lesson.diagram.layered;

import eda.runner.lesson.diagram.model.Edge;
import eda.runner.lesson.diagram.paint.Block;
import eda.runner.lesson.diagram.paint.Mark;
import eda.runner.lesson.diagram.paint.Point;
import eda.runner.lesson.text.CellWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a folded chain, one under the other, and the lines that lead from each to the next.
 */
final class Rows {
  private final List<Mark> marks = new ArrayList<>();

  /** Where the line out of the row before begins; the first row has its margin outside. */
  private Point end = new Point(0, 0);

  private int top = -1;
  private int width;
  private int rows;

  /** Adds a row with the edges that come into it and leave it, in this order. */
  void add(FrameBody row, List<Edge> edges) {
    int left = rows++ > 0 ? 1 : 0;
    marks.addAll(row.block().marksAt(left, top));
    row.door("into").ifPresent(place -> lead(edges.get(0), new Point(left, top + place)));
    width = Math.max(width, left + row.block().width());
    row.door("out of")
        .ifPresent(place -> end = new Point(left + row.block().width() - 1, top + place));
    // The blank row under one is the blank row above the next: the line runs there.
    top += row.block().height() - 1;
  }

  /** The line from the row before: on to the right, back under it and into this one. */
  private void lead(Edge edge, Point into) {
    Point turn = new Point(end.x() + 1, top);
    Point back = new Point(into.x() - 1, top);
    String label = edge.label().isEmpty() ? "" : " " + edge.label().replace('\n', ' ') + " ";
    int length = CellWidth.width(label);
    int at = Math.max(1, (turn.x() - length) / 2);
    Point edgeOfRow = new Point(turn.x(), end.y());
    Point inFront = new Point(back.x(), into.y());
    if (label.isEmpty()) {
      wire(edge, end, edgeOfRow, turn, back, inFront, into);
    } else {
      wire(edge, end, edgeOfRow, turn, new Point(at + length - 1, top));
      wire(edge, new Point(at, top), back, inFront, into);
      marks.add(new Mark.Text(new Point(at, top), label));
    }
    width = Math.max(width, Math.max(turn.x() + 1, at + length + 1));
  }

  private void wire(Edge edge, Point... points) {
    marks.add(new Mark.Wire(edge, edge.line().stroke(), List.of(points)));
  }

  Block block() {
    return new Block(width, top, marks);
  }
}
