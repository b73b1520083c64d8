package eda.runner.lesson.diagram.mermaid;

import eda.runner.lesson.diagram.model.Line;
import eda.runner.lesson.diagram.model.Marker;
import eda.runner.lesson.diagram.model.Stroke;
import java.util.Optional;

/** Reads what stands between two nodes of a flowchart: {@code -->}, {@code -- text ---}, … */
final class Arrows {
  /** Longer than this makes no difference that a reader of a drawing would notice. */
  private static final int LONGEST = 4;

  private final Cursor cursor;
  private Marker tail = Marker.NONE;
  private String label = "";

  private Arrows(Cursor cursor) {
    this.cursor = cursor;
  }

  /** A line and the text on it. */
  record Arrow(Line line, String label) {}

  /** The arrow at the cursor, or none, with the cursor where it was. */
  static Optional<Arrow> read(Cursor cursor) {
    int mark = cursor.mark();
    Optional<Arrow> arrow = new Arrows(cursor).arrow();
    if (arrow.isEmpty()) {
      cursor.reset(mark);
    }
    return arrow;
  }

  private Optional<Arrow> arrow() {
    name();
    char after = cursor.peek(1);
    boolean marked = "<xo".indexOf(cursor.peek()) >= 0 && (after == '-' || after == '=');
    if (marked) {
      tail = marker(cursor.next());
    }
    Optional<Line> line = Optional.empty();
    if (cursor.take("~~~")) {
      cursor.run('~');
      line = Optional.of(new Line(Stroke.HIDDEN, Marker.NONE, Marker.NONE, 1));
    } else if (cursor.take("-.")) {
      line = dotted();
    } else if (cursor.take("--")) {
      line = plain(Stroke.SOLID, '-');
    } else if (cursor.take("==")) {
      line = plain(Stroke.HEAVY, '=');
    }
    return line.flatMap(this::labelled);
  }

  /** An edge may have an id, as in {@code e1@-->}; nothing that is drawn needs it. */
  private void name() {
    int mark = cursor.mark();
    while (Character.isLetterOrDigit(cursor.peek()) || cursor.peek() == '_') {
      cursor.next();
    }
    if (cursor.mark() == mark || !cursor.take("@") || cursor.peek() == '{') {
      cursor.reset(mark);
    }
  }

  private Optional<Line> plain(Stroke stroke, char dash) {
    int dashes = 2 + cursor.run(dash);
    Marker head = head();
    if (head == Marker.NONE && dashes == 2) {
      int end = cursor.find("" + dash + dash);
      if (end < 0) {
        return Optional.empty();
      }
      label = cursor.until(end);
      dashes = cursor.run(dash);
      head = head();
    }
    return Optional.of(line(stroke, head, dashes - (head == Marker.NONE ? 2 : 1)));
  }

  private Optional<Line> dotted() {
    int dots = 1 + cursor.run('.');
    if (cursor.peek() != '-') {
      int end = cursor.find(".-");
      if (end < 0) {
        return Optional.empty();
      }
      label = cursor.until(end);
      dots = cursor.run('.');
    }
    cursor.take("-");
    return Optional.of(line(Stroke.DOTTED, head(), dots));
  }

  private Line line(Stroke stroke, Marker head, int length) {
    return new Line(stroke, tail, head, Math.max(1, Math.min(LONGEST, length)));
  }

  private Marker head() {
    char c = cursor.peek();
    if (c != '>' && c != 'x' && c != 'o') {
      return Marker.NONE;
    }
    return marker(cursor.next());
  }

  private static Marker marker(char c) {
    return c == 'x' ? Marker.CROSS : c == 'o' ? Marker.CIRCLE : Marker.ARROW;
  }

  private Optional<Arrow> labelled(Line line) {
    int mark = cursor.mark();
    cursor.skipBlanks();
    if (cursor.take("|")) {
      int end = cursor.find("|");
      if (end < 0) {
        return Optional.empty();
      }
      label = cursor.until(end);
      cursor.take("|");
    } else {
      cursor.reset(mark);
    }
    return Optional.of(new Arrow(line, Labels.decode(label)));
  }
}
