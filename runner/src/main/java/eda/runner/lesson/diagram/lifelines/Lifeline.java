package eda.runner.lesson.diagram.lifelines;

import eda.runner.lesson.diagram.model.Stroke;
import eda.runner.lesson.diagram.paint.Mark;
import eda.runner.lesson.diagram.paint.Point;
import java.util.ArrayList;
import java.util.List;

/** The upright line of one participant: thick while it is busy, open where a text is over it. */
final class Lifeline {
  private final int column;
  private final List<int[]> gaps = new ArrayList<>();
  private final List<int[]> busy = new ArrayList<>();
  private int depth;
  private int busySince;
  private int from;
  private int to = -1;

  Lifeline(int column, int from) {
    this.column = column;
    this.from = from;
  }

  int column() {
    return column;
  }

  void begin(int row) {
    from = row;
  }

  void end(int row) {
    to = row;
  }

  boolean ended() {
    return to >= 0;
  }

  /** Leaves the rows in between to something else; the line reaches its first and last one. */
  void open(int first, int last) {
    gaps.add(new int[] {first, last});
  }

  void activate(int row) {
    if (depth++ == 0) {
      busySince = row;
    }
  }

  void deactivate(int row) {
    if (depth > 0 && --depth == 0 && row > busySince) {
      busy.add(new int[] {busySince, row});
    }
  }

  /** The line in pieces, down to {@code last} unless it ended before. */
  List<Mark> marks(int last) {
    int end = ended() ? to : last;
    while (depth > 0) {
      deactivate(end);
    }
    gaps.sort((one, other) -> Integer.compare(one[0], other[0]));
    List<Mark> marks = new ArrayList<>();
    int at = from;
    for (int[] gap : gaps) {
      if (gap[1] > at && gap[0] <= end) {
        piece(at, gap[0], marks);
        at = gap[1];
      } else if (gap[0] > at) {
        break;
      }
    }
    piece(at, end, marks);
    return marks;
  }

  private void piece(int first, int last, List<Mark> marks) {
    int at = first;
    for (int[] span : busy) {
      if (span[1] > at && span[0] < last) {
        wire(at, Math.max(at, span[0]), Stroke.SOLID, marks);
        wire(Math.max(at, span[0]), Math.min(last, span[1]), Stroke.HEAVY, marks);
        at = Math.min(last, span[1]);
      }
    }
    wire(at, last, Stroke.SOLID, marks);
  }

  private void wire(int first, int last, Stroke stroke, List<Mark> marks) {
    if (last > first) {
      List<Point> points = List.of(new Point(column, first), new Point(column, last));
      marks.add(new Mark.Wire(this, stroke, points));
    }
  }
}
