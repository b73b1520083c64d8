package eda.runner.lesson.diagram.paint;

import eda.runner.lesson.diagram.model.Stroke;
import eda.runner.lesson.text.CellWidth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The grid itself. It refuses a second thing on a cell, but for crossings and joints of lines. */
final class Canvas {
  /** Stands to the right of a character that takes two columns. */
  private static final Cell TAIL = Cell.text("\0");

  private final Cell[][] cells;
  private final Glyphs glyphs;

  Canvas(int width, int height, Glyphs glyphs) {
    this.glyphs = glyphs;
    this.cells = new Cell[height][width];
    for (Cell[] row : cells) {
      Arrays.fill(row, Cell.EMPTY);
    }
  }

  /** Draws all marks, in the order in which they build on each other. */
  void draw(List<Mark> marks) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Outline outline) {
        outline(outline);
      }
    }
    for (Mark mark : marks) {
      if (mark instanceof Mark.Gate gate) {
        Cell over = straight(gate.arm(), gate.stroke(), gate);
        put(gate.at(), over);
      }
    }
    for (Mark mark : marks) {
      if (mark instanceof Mark.Text text) {
        text(text);
      } else if (mark instanceof Mark.Sign sign) {
        sign(sign);
      }
    }
    for (Mark mark : marks) {
      if (mark instanceof Mark.Wire wire) {
        wire(wire);
      }
    }
    for (Mark mark : marks) {
      if (mark instanceof Mark.Head head) {
        head(head);
      }
    }
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Cell[] row : cells) {
      StringBuilder line = new StringBuilder();
      for (Cell cell : row) {
        if (cell != TAIL) {
          line.append(cell.isText() ? cell.text : glyphs.line(cell.bits, cell.dotted));
        }
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private void outline(Mark.Outline outline) {
    Point a = outline.from();
    Point b = outline.to();
    Object net = new Object();
    Point[] corners = {a, new Point(b.x(), a.y()), new Point(a.x(), b.y()), b};
    for (int i = 0; i < corners.length; i++) {
      fresh(corners[i], Cell.text(glyphs.corner(outline.corners(), i)), "a corner");
    }
    Cell level = straight(Arm.LEFT, outline.stroke(), net);
    for (int x = a.x() + 1; x < b.x(); x++) {
      fresh(new Point(x, a.y()), level, "an outline");
      fresh(new Point(x, b.y()), level, "an outline");
    }
    Cell upright = straight(Arm.UP, outline.stroke(), net);
    for (int y = a.y() + 1; y < b.y(); y++) {
      fresh(new Point(a.x(), y), upright, "an outline");
      fresh(new Point(b.x(), y), upright, "an outline");
    }
  }

  private static Cell straight(Arm arm, Stroke stroke, Object net) {
    int weight = stroke == Stroke.HEAVY ? 2 : 1;
    int bits = arm.bits(weight) | arm.opposite().bits(weight);
    return Cell.line(bits, stroke == Stroke.DOTTED, net);
  }

  private void text(Mark.Text mark) {
    int x = mark.at().x();
    for (String cluster : CellWidth.clusters(mark.text())) {
      int columns = CellWidth.width(cluster);
      for (int i = 0; i < columns; i++) {
        Point point = new Point(x + i, mark.at().y());
        if (at(point).isText()) {
          throw new Clash(point.x(), point.y(), "text");
        }
        put(point, i == 0 ? Cell.text(cluster) : TAIL);
      }
      x += columns;
    }
  }

  private void sign(Mark.Sign mark) {
    put(mark.at(), Cell.text(glyphs.sign(mark.sign())));
  }

  private void head(Mark.Head head) {
    Cell cell = at(head.at());
    if (!cell.isStub()) {
      throw new Clash(head.at().x(), head.at().y(), "an arrow head");
    }
    put(head.at(), Cell.text(glyphs.head(head.marker(), head.arm())));
  }

  private void wire(Mark.Wire wire) {
    List<Point> points = wire.points();
    int came = 0;
    for (int i = 0; i + 1 < points.size(); i++) {
      Arm arm = Arm.between(points.get(i), points.get(i + 1));
      int weight = wire.stroke() == Stroke.HEAVY ? 2 : 1;
      for (Point at = points.get(i); !at.isAt(points.get(i + 1)); at = at.next(arm)) {
        lay(at, wire, came | arm.bits(weight));
        came = arm.opposite().bits(weight);
      }
    }
    lay(points.get(points.size() - 1), wire, came);
  }

  private void lay(Point at, Mark.Wire wire, int bits) {
    Cell mine = Cell.line(bits, wire.stroke() == Stroke.DOTTED, wire.net());
    Cell there = at(at);
    if (there.isEmpty()) {
      put(at, mine);
    } else if (there.isText()) {
      if (!mine.isStub()) {
        throw new Clash(at.x(), at.y(), "a line");
      }
    } else if (there.crosses(mine)) {
      put(at, there.upright() ? there : mine);
    } else if (there.sameNet(mine) || mine.isStub()) {
      put(at, there.joined(mine));
    } else {
      throw new Clash(at.x(), at.y(), "a line");
    }
  }

  private void fresh(Point point, Cell cell, String what) {
    if (!at(point).isEmpty()) {
      throw new Clash(point.x(), point.y(), what);
    }
    put(point, cell);
  }

  private Cell at(Point point) {
    boolean inside =
        point.y() >= 0 && point.y() < cells.length && point.x() >= 0 && point.x() < cells[0].length;
    if (!inside) {
      throw new Clash(point.x(), point.y(), "something outside");
    }
    return cells[point.y()][point.x()];
  }

  private void put(Point point, Cell cell) {
    at(point);
    cells[point.y()][point.x()] = cell;
  }
}
