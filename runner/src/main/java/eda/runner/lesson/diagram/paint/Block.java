package eda.runner.lesson.diagram.paint;

import java.util.ArrayList;
import java.util.List;

/** A part of a drawing: its size and the marks in it, which may reach over its edge. */
public record Block(int width, int height, List<Mark> marks) {
  public static final Block EMPTY = new Block(0, 0, List.of());

  public Block {
    marks = List.copyOf(marks);
  }

  /** Its marks, at another place. */
  public List<Mark> marksAt(int x, int y) {
    List<Mark> moved = new ArrayList<>(marks.size());
    for (Mark mark : marks) {
      moved.add(mark.moved(x, y));
    }
    return moved;
  }

  /**
   * The rows of text it makes, without blanks at their ends.
   *
   * @throws Clash when two marks want one cell
   */
  public List<String> paint(boolean unicode) {
    Canvas canvas = new Canvas(width, height, unicode ? Glyphs.UNICODE : Glyphs.ASCII);
    canvas.draw(marks);
    return canvas.lines();
  }
}
