package eda.runner.lesson.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a Unicode drawing back: finds the boxes by their round corners and the frames by their
 * square ones, and follows every line from where it leaves one of them.
 *
 * <p>Knows only what a person knows who looks at the drawing: a line goes straight on under an
 * upright one and on the other side of a word.
 */
final class DrawingReader {
  private static final String JUNCTIONS =
      " ╴╸╷┐┑╻┒┓╶─╾┌┬┭┎┰┱╺╼━┍┮┯┏┲┳" + "╵┘┙│┤┥╽┧┪└┴┵├┼┽┟╁╅┕┶┷┝┾┿┢╆╈" + "╹┚┛╿┦┩┃┨┫┖┸┹┞╀╃┠╂╉┗┺┻┡╄╇┣╊╋";
  private static final String HEADS = "▲▶▼◀";
  private static final Pattern TITLE = Pattern.compile("[^ ]+ (g|frame)[0-9]");
  private static final int[] DX = {0, 1, 0, -1};
  private static final int[] DY = {-1, 0, 1, 0};

  private final List<String> lines;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Found> edges = new ArrayList<>();
  private final Set<List<Integer>> ends = new HashSet<>();
  private final Set<List<Integer>> reached = new HashSet<>();

  private DrawingReader(List<String> lines) {
    this.lines = lines;
  }

  /** An edge; {@code sign} is {@code --}, {@code ->}, or {@code <->} with a head at both ends. */
  record Found(String from, String to, String sign, String label) {
    boolean directed() {
      return !sign.equals("--");
    }
  }

  private record Box(int left, int top, int right, int bottom, String label, boolean frame) {
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
    reader.leaveHeads();
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
          boxes.add(box(x, y, "╮╰", false));
        } else if (at(x, y) == '┌' && closes(x, y)) {
          boxes.add(box(x, y, "┐└", true));
        }
      }
    }
  }

  /** Whether an outline begins here, rather than a line that bends. */
  private boolean closes(int x, int y) {
    int right = lines.get(y).indexOf('┐', x);
    int bottom = y + 1;
    while (straight(at(x, bottom), 0) || straight(at(x, bottom), 1)) {
      bottom++;
    }
    boolean round = right > 0 && at(x, bottom) == '└' && at(right, bottom) == '┘';
    return round && TITLE.matcher(lines.get(y).substring(x + 1, right)).lookingAt();
  }

  private Box box(int x, int y, String corners, boolean frame) {
    int right = lines.get(y).indexOf(corners.charAt(0), x);
    int bottom = y;
    while (at(x, bottom) != corners.charAt(1)) {
      bottom++;
    }
    StringBuilder label = new StringBuilder();
    for (int row = frame ? y : y + 1; row < (frame ? y + 1 : bottom); row++) {
      label.append(lines.get(row).substring(x + 1, right).strip());
    }
    return new Box(x, y, right, bottom, label.toString(), frame);
  }

  /** Follows each line that leaves the outline of {@code box}. */
  private void leave(Box box) {
    for (int y = box.top; y <= box.bottom; y++) {
      for (int x = box.left; x <= box.right; x++) {
        if (box.outline(x, y)) {
          for (int way = 0; way < 4; way++) {
            boolean out = !box.outline(x + DX[way], y + DY[way]) && !within(box, x, y, way);
            out &= !box.frame || !passes(x, y, way);
            if (out && arm(at(x, y), way) && !ends.contains(List.of(x, y))) {
              follow(box, new Walk(x + DX[way], y + DY[way], way, ""), "->");
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

  /** Whether a line goes straight through a frame here. */
  private boolean passes(int x, int y, int way) {
    return straight(at(x, y), way) && !arm(at(x, y), (way + 1) % 4);
  }

  /** Whether a line goes on that way, whatever joins it there. */
  private static boolean straight(char c, int way) {
    return arm(c, way) && arm(c, (way + 2) % 4);
  }

  /** Lines with a head at both ends don't begin at an outline. */
  private void leaveHeads() {
    for (int y = 0; y < lines.size(); y++) {
      for (int x = 0; x < lines.get(y).length(); x++) {
        int way = HEADS.indexOf(at(x, y));
        if (way >= 0 && reached.add(List.of(x, y))) {
          Box box = boxAt(x + DX[way], y + DY[way]);
          int away = (way + 2) % 4;
          if (box != null) {
            follow(box, new Walk(x + DX[away], y + DY[away], away, ""), "<->");
          }
        }
      }
    }
  }

  private void follow(Box source, Walk first, String sign) {
    Deque<Walk> open = new ArrayDeque<>();
    Set<Walk> walked = new HashSet<>();
    open.push(first);
    while (!open.isEmpty()) {
      Walk walk = open.pop();
      if (!walked.add(walk)) {
        throw new AssertionError("a line leads round");
      }
      char c = at(walk.x, walk.y);
      Box reached = boxAt(walk.x, walk.y);
      if (reached != null && !(reached.frame && passes(walk.x, walk.y, walk.way))) {
        ends.add(List.of(walk.x, walk.y));
        // Begun at a head, it comes from an outline that it only touches, as a frame's title row.
        edges.add(
            sign.equals("<->")
                ? new Found(reached.label, source.label, "->", walk.label)
                : new Found(source.label, reached.label, "--", walk.label));
      } else if (HEADS.indexOf(c) >= 0) {
        int way = HEADS.indexOf(c);
        Box target = boxAt(walk.x + DX[way], walk.y + DY[way]);
        this.reached.add(List.of(walk.x, walk.y));
        edges.add(new Found(source.label, target == null ? "?" : target.label, sign, walk.label));
      } else {
        step(walk, c, open);
      }
    }
  }

  private void step(Walk walk, char c, Deque<Walk> open) {
    int back = (walk.way + 2) % 4;
    if (!arm(c, back)) {
      String row = row(walk);
      String word = walk.label.contains(row) ? walk.label : (walk.label + " " + row).strip();
      open.push(new Walk(walk.x + DX[walk.way], walk.y + DY[walk.way], walk.way, word));
      if (walk.x < 0 || walk.y < 0 || walk.y >= lines.size() || walk.x > 1000) {
        throw new AssertionError("a line leads nowhere");
      }
      return;
    }
    boolean goesOn = false;
    for (int way = 0; way < 4; way++) {
      if (way != back && arm(c, way)) {
        goesOn = true;
        open.push(new Walk(walk.x + DX[way], walk.y + DY[way], way, walk.label));
      }
    }
    if (!goesOn) {
      // A stub before a label that is shorter than its room.
      open.push(new Walk(walk.x + DX[walk.way], walk.y + DY[walk.way], walk.way, walk.label));
    }
  }

  /** The words at a place; where a line meets one of several rows, those of the others as well. */
  private String row(Walk walk) {
    String found = words(walk.x, walk.y);
    for (int way : new int[] {-1, 1}) {
      boolean level = walk.way % 2 == 1 && !found.isEmpty();
      for (int y = walk.y + way; level && !alone(walk.x, y).isEmpty(); y += way) {
        found = way < 0 ? alone(walk.x, y) + " " + found : found + " " + alone(walk.x, y);
      }
    }
    return found;
  }

  /** The words on a row where no line meets them, as it does those of another label. */
  private String alone(int x, int y) {
    String words = words(x, y);
    int from = words.isEmpty() ? 0 : lines.get(y).indexOf(words);
    boolean met = !words.isEmpty() && at(from - 2, y) != ' ';
    return met ? "" : words;
  }

  /** The words on one row, which single blanks part. */
  private String words(int x, int y) {
    int from = x;
    int to = x;
    while (written(from - 1, y) || written(from - 2, y) && at(from - 1, y) == ' ') {
      from--;
    }
    while (written(to, y) || written(to + 1, y) && at(to, y) == ' ') {
      to++;
    }
    String line = from < to ? lines.get(y) : "";
    return line.substring(Math.min(from, line.length()), Math.min(to, line.length())).strip();
  }

  private boolean written(int x, int y) {
    return Character.isLetterOrDigit(at(x, y));
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
