package eda.runner.lesson.diagram.layered;

import eda.runner.lesson.diagram.model.Edge;
import eda.runner.lesson.diagram.model.Marker;
import eda.runner.lesson.diagram.model.Stroke;
import eda.runner.lesson.diagram.paint.Arm;
import eda.runner.lesson.diagram.paint.Mark;
import eda.runner.lesson.diagram.paint.Point;
import eda.runner.lesson.diagram.paint.Wrap;
import eda.runner.lesson.text.CellWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * The edges from a node to itself: to the right of its box when the graph runs up or down, under it
 * when the graph runs sideways, where no other edge is.
 */
final class Loops {
  private final List<Edge> edges;
  private final Fit fit;
  private final boolean under;

  Loops(List<Edge> edges, Fit fit) {
    this.edges = edges;
    this.fit = fit;
    this.under = fit.direction().horizontal();
  }

  boolean none() {
    return edges.isEmpty();
  }

  /** Columns inside the box that its loops need. */
  int innerWidth() {
    return under ? edges.stream().mapToInt(edge -> span(edge) + 1).sum() : 0;
  }

  int innerHeight() {
    return under ? 0 : edges.stream().mapToInt(this::span).sum();
  }

  int extraWidth() {
    return under || none() ? 0 : 1 + Math.max(1, labelWidth());
  }

  int extraHeight() {
    return under && !none() ? 2 : 0;
  }

  /** The loops of a box whose last cell this is, with the first one beside row {@code first}. */
  List<Mark> marks(Point last, int first) {
    List<Mark> marks = new ArrayList<>();
    int width = last.x() + 1;
    int height = last.y() + 1;
    int at = under ? 1 : first;
    for (Edge edge : edges) {
      int next = at + span(edge);
      if (under) {
        below(edge, at, height, marks);
        next++;
      } else {
        beside(edge, at, width, marks);
      }
      at = next;
    }
    return marks;
  }

  /** Rows or columns from where the loop leaves to where it comes back, both counted. */
  private int span(Edge edge) {
    if (under) {
      return edge.label().isEmpty() ? 3 : CellWidth.width(flat(edge)) + 4;
    }
    return edge.label().isEmpty() ? 2 : 2 + fit.wrap(edge.label()).size();
  }

  private int labelWidth() {
    return edges.stream()
        .filter(edge -> !edge.label().isEmpty())
        .mapToInt(edge -> Wrap.width(fit.wrap(edge.label())))
        .max()
        .orElse(0);
  }

  private static String flat(Edge edge) {
    return edge.label().replace('\n', ' ');
  }

  private void beside(Edge edge, int row, int width, List<Mark> marks) {
    int column = width + 1 + Math.max(0, labelWidth() - 1) / 2;
    int last = row + span(edge) - 1;
    Point start = new Point(edge.line().tail() == Marker.NONE ? width - 1 : width, row);
    Point back = new Point(edge.line().head() == Marker.NONE ? width - 1 : width, last);
    Point turn = new Point(column, row);
    Point end = new Point(column, last);
    if (edge.label().isEmpty()) {
      wire(edge, marks, start, turn, end, back);
    } else {
      List<String> rows = fit.wrap(edge.label());
      for (int i = 0; i < rows.size(); i++) {
        int left = column - (CellWidth.width(rows.get(i)) - 1) / 2;
        marks.add(new Mark.Text(new Point(left, row + 1 + i), rows.get(i)));
      }
      wire(edge, marks, start, turn, new Point(column, row + 1));
      wire(edge, marks, new Point(column, last - 1), end, back);
    }
    head(edge.line().head(), back, Arm.LEFT, marks);
    head(edge.line().tail(), start, Arm.LEFT, marks);
  }

  private void below(Edge edge, int column, int height, List<Mark> marks) {
    int last = column + span(edge) - 1;
    int bottom = height + 1;
    Point start = new Point(column, edge.line().tail() == Marker.NONE ? height - 1 : height);
    Point back = new Point(last, edge.line().head() == Marker.NONE ? height - 1 : height);
    Point turn = new Point(column, bottom);
    Point end = new Point(last, bottom);
    if (edge.label().isEmpty()) {
      wire(edge, marks, start, turn, end, back);
    } else {
      marks.add(new Mark.Text(new Point(column + 1, bottom), " " + flat(edge) + " "));
      wire(edge, marks, start, turn, new Point(column + 1, bottom));
      wire(edge, marks, new Point(last - 1, bottom), end, back);
    }
    head(edge.line().head(), back, Arm.UP, marks);
    head(edge.line().tail(), start, Arm.UP, marks);
  }

  private void wire(Edge edge, List<Mark> marks, Point... points) {
    Stroke stroke = edge.line().stroke();
    marks.add(new Mark.Wire(points[0], stroke, List.of(points)));
  }

  private static void head(Marker marker, Point at, Arm arm, List<Mark> marks) {
    if (marker != Marker.NONE) {
      marks.add(new Mark.Head(at, marker, arm));
    }
  }
}
