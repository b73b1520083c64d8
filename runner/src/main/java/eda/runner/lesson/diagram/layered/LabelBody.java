package eda.runner.lesson.diagram.layered;

import eda.runner.lesson.diagram.paint.Block;
import eda.runner.lesson.diagram.paint.Mark;
import eda.runner.lesson.diagram.paint.Point;
import eda.runner.lesson.diagram.paint.Wrap;
import eda.runner.lesson.text.CellWidth;
import java.util.ArrayList;
import java.util.List;

/** The text on an edge: it interrupts the line, with a blank at either side of a level one. */
record LabelBody(List<String> rows, int margin) implements Body {
  LabelBody {
    rows = List.copyOf(rows);
  }

  static LabelBody of(String label, Fit fit) {
    return new LabelBody(fit.wrap(label), fit.direction().horizontal() ? 1 : 0);
  }

  @Override
  public int width() {
    return Wrap.width(rows) + 2 * margin;
  }

  @Override
  public int height() {
    return rows.size();
  }

  @Override
  public Block stretched(int width, int height) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String padded = " ".repeat(margin) + rows.get(i) + " ".repeat(margin);
      int left = (width() - CellWidth.width(padded)) / 2;
      marks.add(new Mark.Text(new Point(left, i), padded));
    }
    return new Block(width(), height(), marks);
  }

  @Override
  public Span ports(boolean alongColumn, int size) {
    return new Span(0, size);
  }
}
