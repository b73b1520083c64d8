package eda.runner.lesson.diagram.lifelines;

import eda.runner.lesson.diagram.model.Line;
import eda.runner.lesson.diagram.model.Marker;
import eda.runner.lesson.diagram.model.Shape;
import eda.runner.lesson.diagram.model.Stroke;
import eda.runner.lesson.diagram.paint.Arm;
import eda.runner.lesson.diagram.paint.Block;
import eda.runner.lesson.diagram.paint.Corners;
import eda.runner.lesson.diagram.paint.Mark;
import eda.runner.lesson.diagram.paint.Point;
import eda.runner.lesson.diagram.paint.Signs;
import eda.runner.lesson.text.CellWidth;
import java.util.ArrayList;
import java.util.List;

/** The sheet with the lifelines on it: draws the parts that steps are made of. */
final class Staff {
  /** Columns from the side of a frame to the text in its outline. */
  static final int INDENT = 2;

  private final Cast cast;
  private final List<Lifeline> lines = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private int left;
  private int right;
  private int bottom;

  Staff(Cast cast, int[] places) {
    this.cast = cast;
    for (int place : places) {
      lines.add(new Lifeline(place, cast.height() - 1));
    }
  }

  /** Puts the participant's box at the top, unless it is created later. */
  void begin(int number, boolean later) {
    if (!later) {
      box(number, 0);
    }
  }

  Lifeline line(int number) {
    return lines.get(number);
  }

  void box(int number, int top) {
    int from = lines.get(number).column() - cast.left(number);
    int to = lines.get(number).column() + cast.right(number);
    outline(new Point(from, top), new Point(to, top + cast.height() - 1), cast.shape(number));
    List<String> name = cast.name(number);
    int first = top + 1 + (cast.height() - 2 - name.size()) / 2;
    for (int i = 0; i < name.size(); i++) {
      int blank = to - from - 1 - CellWidth.width(name.get(i));
      write(from + 1 + blank / 2, first + i, name.get(i));
    }
  }

  /** The participants again, where the lifelines end. */
  void repeat(int row) {
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).ended()) {
        box(i, row);
      }
    }
  }

  void lifelines(int last) {
    // First of all lines: the others end at them.
    for (Lifeline line : lines) {
      marks.addAll(0, line.marks(last));
    }
    bottom = Math.max(bottom, last + 1);
  }

  /** The sign that a participant is no more. */
  void gone(int number, int row) {
    Lifeline line = lines.get(number);
    if (!line.ended()) {
      marks.add(new Mark.Sign(new Point(line.column(), row), Signs.GONE));
      line.end(row);
    }
  }

  /** Writes over the lifelines that are in the way. */
  void text(int x, int row, String text) {
    int end = x + CellWidth.width(text);
    for (Lifeline line : lines) {
      if (line.column() >= x && line.column() < end) {
        line.open(row, row);
      }
    }
    write(x, row, text);
  }

  void centred(List<String> texts, int x, int width, int row) {
    for (int i = 0; i < texts.size(); i++) {
      text(x + Math.max(0, width - CellWidth.width(texts.get(i))) / 2, row + i, texts.get(i));
    }
  }

  void arrow(Line line, int from, int to, int row) {
    int step = from < to ? 1 : -1;
    int first = line.tail() == Marker.NONE ? from : from + step;
    int last = line.head() == Marker.NONE ? to : to - step;
    wire(line.stroke(), new Point(first, row), new Point(last, row));
    Arm onward = from < to ? Arm.RIGHT : Arm.LEFT;
    head(new Point(last, row), line.head(), onward);
    head(new Point(first, row), line.tail(), onward.opposite());
  }

  void loop(Line line, int at, int row, int last) {
    int column = at + Reach.LOOP - 2;
    Point start = new Point(line.tail() == Marker.NONE ? at : at + 1, row);
    Point end = new Point(line.head() == Marker.NONE ? at : at + 1, last);
    wire(line.stroke(), start, new Point(column, row), new Point(column, last), end);
    head(end, line.head(), Arm.LEFT);
    head(start, line.tail(), Arm.LEFT);
  }

  void note(List<String> texts, int from, int to, int row) {
    int last = row + Math.max(1, texts.size()) + 1;
    outline(new Point(from, row), new Point(to, last), Shape.NOTE);
    for (Lifeline line : lines) {
      if (line.column() >= from && line.column() <= to) {
        line.open(row, last);
      }
    }
    for (int i = 0; i < texts.size(); i++) {
      int blank = to - from - 1 - CellWidth.width(texts.get(i));
      write(from + 1 + blank / 2, row + 1 + i, texts.get(i));
    }
  }

  void frame(int from, int to, int top, int last) {
    outline(new Point(from, top), new Point(to, last), Shape.BOX);
  }

  /** The line between two parts of a frame, with room for the text that begins the second. */
  void divide(int from, int to, int row, List<String> texts) {
    int next = from;
    if (!texts.isEmpty()) {
      int text = from + INDENT;
      wire(Stroke.DOTTED, new Point(from, row), new Point(text, row));
      next = text + 1 + CellWidth.width(texts.get(0));
    }
    wire(Stroke.DOTTED, new Point(next, row), new Point(to, row));
  }

  Block block() {
    List<Mark> moved = new ArrayList<>(marks.size());
    marks.forEach(mark -> moved.add(mark.moved(-left, 0)));
    return new Block(right - left + 1, bottom, moved);
  }

  private void outline(Point from, Point to, Shape shape) {
    Stroke stroke = shape == Shape.NOTE ? Stroke.DOTTED : Stroke.SOLID;
    marks.add(new Mark.Outline(from, to, Corners.of(shape), stroke));
    reach(from);
    reach(to);
  }

  private void write(int x, int row, String text) {
    marks.add(new Mark.Text(new Point(x, row), text));
    reach(new Point(x, row));
    reach(new Point(x + Math.max(0, CellWidth.width(text) - 1), row));
  }

  private void wire(Stroke stroke, Point... points) {
    marks.add(new Mark.Wire(new Object(), stroke, List.of(points)));
    for (Point point : points) {
      reach(point);
    }
  }

  private void head(Point at, Marker marker, Arm arm) {
    if (marker != Marker.NONE) {
      marks.add(new Mark.Head(at, marker, arm));
    }
  }

  private void reach(Point point) {
    left = Math.min(left, point.x());
    right = Math.max(right, point.x());
    bottom = Math.max(bottom, point.y() + 1);
  }
}
