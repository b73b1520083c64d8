package eda.runner.lesson.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a Unicode drawing back: finds the boxes by their round corners and follows every line from
 * where it leaves a box.
 *
 * <p>Knows only what a person knows who looks at the drawing: a line goes straight on under an
 * upright one and on the other side of a word.
 */
final class DrawingReader {
  private static final String JUNCTIONS =
      " ╴╸╷┐┑╻┒┓╶─╾┌┬┭┎┰┱╺╼━┍┮┯┏┲┳" + "╵┘┙│┤┥╽┧┪└┴┵├┼┽┟╁╅┕┶┷┝┾┿┢╆╈" + "╹┚┛╿┦┩┃┨┫┖┸┹┞╀╃┠╂╉┗┺┻┡╄╇┣╊╋";
  private static final String HEADS = "▲▶▼◀";
  private static final int[] DX = {0, 1, 0, -1};
  private static final int[] DY = {-1, 0, 1, 0};

  private final List<String> lines;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Found> edges = new ArrayList<>();
  private final Set<List<Integer>> ends = new HashSet<>();

  private DrawingReader(List<String> lines) {
    this.lines = lines;
  }

  record Found(String from, String to, boolean directed, String label) {}

  private record Box(int left, int top, int right, int bottom, String label) {
    boolean outline(int x, int y) {
      boolean inside = x >= left && x <= right && y >= top && y <= bottom;
      return inside && (x == left || x == right || y == top || y == bottom);
    }
  }

  private record Walk(int x, int y, int way, String label) {}

  static List<Found> edges(List<String> lines) {
    DrawingReader reader = new DrawingReader(lines);
    reader.findBoxes();
    for (Box box : reader.boxes) {
      reader.leave(box);
    }
    return reader.edges;
  }

  static List<String> boxes(List<String> lines) {
    DrawingReader reader = new DrawingReader(lines);
    reader.findBoxes();
    return reader.boxes.stream().map(Box::label).toList();
  }

  static long heads(List<String> lines) {
    return lines.stream().flatMapToInt(String::chars).filter(c -> HEADS.indexOf(c) >= 0).count();
  }

  private char at(int x, int y) {
    boolean inside = y >= 0 && y < lines.size() && x >= 0 && x < lines.get(y).length();
    return inside ? lines.get(y).charAt(x) : ' ';
  }

  private void findBoxes() {
    for (int y = 0; y < lines.size(); y++) {
      for (int x = 0; x < lines.get(y).length(); x++) {
        if (at(x, y) == '╭') {
          int right = lines.get(y).indexOf('╮', x);
          int bottom = y;
          while (at(x, bottom) != '╰') {
            bottom++;
          }
          StringBuilder label = new StringBuilder();
          for (int row = y + 1; row < bottom; row++) {
            label.append(lines.get(row).substring(x + 1, right).strip());
          }
          boxes.add(new Box(x, y, right, bottom, label.toString()));
        }
      }
    }
  }

  /** Follows each line that leaves the outline of {@code box}. */
  private void leave(Box box) {
    for (int y = box.top; y <= box.bottom; y++) {
      for (int x = box.left; x <= box.right; x++) {
        if (box.outline(x, y)) {
          for (int way = 0; way < 4; way++) {
            boolean out = !box.outline(x + DX[way], y + DY[way]) && !within(box, x, y, way);
            if (out && arm(at(x, y), way) && !ends.contains(List.of(x, y))) {
              follow(box, new Walk(x + DX[way], y + DY[way], way, ""));
            }
          }
        }
      }
    }
  }

  private static boolean within(Box box, int x, int y, int way) {
    int nextX = x + DX[way];
    int nextY = y + DY[way];
    return nextX > box.left && nextX < box.right && nextY > box.top && nextY < box.bottom;
  }

  private void follow(Box source, Walk first) {
    Deque<Walk> open = new ArrayDeque<>();
    open.push(first);
    while (!open.isEmpty()) {
      Walk walk = open.pop();
      char c = at(walk.x, walk.y);
      Box reached = boxAt(walk.x, walk.y);
      if (reached != null) {
        ends.add(List.of(walk.x, walk.y));
        edges.add(new Found(source.label, reached.label, false, walk.label));
      } else if (HEADS.indexOf(c) >= 0) {
        int way = HEADS.indexOf(c);
        Box target = boxAt(walk.x + DX[way], walk.y + DY[way]);
        edges.add(new Found(source.label, target == null ? "?" : target.label, true, walk.label));
      } else {
        step(walk, c, open);
      }
    }
  }

  private void step(Walk walk, char c, Deque<Walk> open) {
    int back = (walk.way + 2) % 4;
    if (!arm(c, back)) {
      String word = walk.label.isEmpty() ? word(walk.x, walk.y) : walk.label;
      open.push(new Walk(walk.x + DX[walk.way], walk.y + DY[walk.way], walk.way, word));
      if (walk.x < 0 || walk.y < 0 || walk.y >= lines.size() || walk.x > 1000) {
        throw new AssertionError("a line leads nowhere");
      }
      return;
    }
    for (int way = 0; way < 4; way++) {
      if (way != back && arm(c, way)) {
        open.push(new Walk(walk.x + DX[way], walk.y + DY[way], way, walk.label));
      }
    }
  }

  private String word(int x, int y) {
    int from = x;
    int to = x;
    while (Character.isLetterOrDigit(at(from - 1, y))) {
      from--;
    }
    while (Character.isLetterOrDigit(at(to, y))) {
      to++;
    }
    return from < to ? lines.get(y).substring(from, to) : "";
  }

  private Box boxAt(int x, int y) {
    return boxes.stream().filter(box -> box.outline(x, y)).findFirst().orElse(null);
  }

  private static boolean arm(char c, int way) {
    char plain = c == '┄' ? '─' : c == '┆' ? '│' : c;
    int index = plain == ' ' ? 0 : JUNCTIONS.indexOf(plain);
    int[] share = {27, 9, 3, 1};
    return index > 0 && index / share[way] % 3 > 0;
  }
}
