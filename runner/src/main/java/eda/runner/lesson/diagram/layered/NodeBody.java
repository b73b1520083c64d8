package eda.runner.lesson.diagram.layered;

import eda.runner.lesson.diagram.model.Node;
import eda.runner.lesson.diagram.model.Shape;
import eda.runner.lesson.diagram.model.Stroke;
import eda.runner.lesson.diagram.paint.Block;
import eda.runner.lesson.diagram.paint.Corners;
import eda.runner.lesson.diagram.paint.Mark;
import eda.runner.lesson.diagram.paint.Point;
import eda.runner.lesson.diagram.paint.Wrap;
import eda.runner.lesson.text.CellWidth;
import java.util.ArrayList;
import java.util.List;

/** A node as a box around its text, with its loops beside it. */
final class NodeBody implements Body {
  private final Shape shape;
  private final List<List<String>> sections = new ArrayList<>();
  private final Loops loops;

  /** Columns left and right, and rows above the text, that the shape takes within its outline. */
  private final int sides;

  private final int lid;

  NodeBody(Node node, Fit fit, Loops loops) {
    this.shape = node.shape();
    this.loops = loops;
    for (String section : node.sections()) {
      sections.add(fit.wrap(section));
    }
    this.sides = shape == Shape.SUBROUTINE ? 1 : 0;
    this.lid = shape == Shape.CYLINDER ? 1 : 0;
  }

  /** Whether the text on a loop stands at its right side, where no outline closes it off. */
  boolean endsWithText() {
    return loops.extraWidth() > 0;
  }

  @Override
  public int width() {
    int text = sections.stream().mapToInt(Wrap::width).max().orElse(0);
    int inner = Math.max(Math.max(1, text) + 2 + 2 * sides, loops.innerWidth());
    return inner + 2 + loops.extraWidth();
  }

  @Override
  public int height() {
    int rows = sections.stream().mapToInt(List::size).sum() + sections.size() - 1 + lid;
    return Math.max(rows, loops.innerHeight() + lid) + 2 + loops.extraHeight();
  }

  @Override
  public Span ports(boolean alongColumn, int size) {
    int extra = alongColumn ? loops.extraHeight() : loops.extraWidth();
    int start = 1 + (alongColumn ? lid : sides);
    int end = size - extra - 1 - (alongColumn ? 0 : sides);
    return new Span(start, end - start);
  }

  @Override
  public Block stretched(int width, int height) {
    int right = width - loops.extraWidth() - 1;
    int bottom = height - loops.extraHeight() - 1;
    List<Mark> marks = new ArrayList<>();
    Stroke stroke = shape == Shape.NOTE ? Stroke.DOTTED : Stroke.SOLID;
    Point last = new Point(right, bottom);
    marks.add(new Mark.Outline(new Point(0, 0), last, Corners.of(shape), stroke));
    int row = 1;
    for (int i = 0; i < sides; i++) {
      rule(new Point(1, 0), new Point(1, bottom), marks);
      rule(new Point(right - 1, 0), new Point(right - 1, bottom), marks);
    }
    for (int i = 0; i < lid; i++, row++) {
      rule(new Point(0, row), new Point(right, row), marks);
    }
    if (sections.size() == 1) {
      List<String> text = sections.get(0);
      centred(text, row + (bottom - row - text.size()) / 2, right, marks);
    } else {
      compartments(row, right, marks);
    }
    marks.addAll(loops.marks(last, 1 + lid));
    return new Block(width, height, marks);
  }

  private void compartments(int firstRow, int right, List<Mark> marks) {
    int row = firstRow;
    centred(sections.get(0), row, right, marks);
    row += sections.get(0).size();
    for (List<String> section : sections.subList(1, sections.size())) {
      rule(new Point(0, row), new Point(right, row), marks);
      row++;
      for (String line : section) {
        marks.add(new Mark.Text(new Point(2 + sides, row++), line));
      }
    }
  }

  private static void centred(List<String> rows, int firstRow, int right, List<Mark> marks) {
    int row = firstRow;
    for (String text : rows) {
      int left = 1 + (right - 1 - CellWidth.width(text)) / 2;
      marks.add(new Mark.Text(new Point(left, row++), text));
    }
  }

  private static void rule(Point from, Point to, List<Mark> marks) {
    marks.add(new Mark.Wire(List.of(from, to), Stroke.SOLID, List.of(from, to)));
  }
}
