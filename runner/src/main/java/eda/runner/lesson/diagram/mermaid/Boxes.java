package eda.runner.lesson.diagram.mermaid;

import eda.runner.lesson.diagram.model.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the outline of a node and its label: {@code [text]}, {@code {text}}, {@code @{…}}. */
final class Boxes {
  private static final List<Form> FORMS =
      List.of(
          new Form("(((", ")))", Shape.ROUND),
          new Form("((", "))", Shape.ROUND),
          new Form("([", "])", Shape.ROUND),
          new Form("[(", ")]", Shape.CYLINDER),
          new Form("[[", "]]", Shape.SUBROUTINE),
          new Form("[/", "/]", Shape.LEAN_RIGHT),
          new Form("[/", "\\]", Shape.TRAPEZOID),
          new Form("[\\", "\\]", Shape.LEAN_LEFT),
          new Form("[\\", "/]", Shape.FUNNEL),
          new Form("{{", "}}", Shape.HEXAGON),
          new Form("{", "}", Shape.DIAMOND),
          new Form("(-", "-)", Shape.ROUND),
          new Form("[", "]", Shape.BOX),
          new Form("(", ")", Shape.ROUND),
          new Form(">", "]", Shape.FLAG));

  /** The names of the general form {@code @{ shape: name }}; others are boxes. */
  private static final Map<String, Shape> NAMES =
      Map.ofEntries(
          Map.entry("rounded", Shape.ROUND),
          Map.entry("event", Shape.ROUND),
          Map.entry("stadium", Shape.ROUND),
          Map.entry("pill", Shape.ROUND),
          Map.entry("terminal", Shape.ROUND),
          Map.entry("circle", Shape.ROUND),
          Map.entry("circ", Shape.ROUND),
          Map.entry("dbl-circ", Shape.ROUND),
          Map.entry("cyl", Shape.CYLINDER),
          Map.entry("cylinder", Shape.CYLINDER),
          Map.entry("db", Shape.CYLINDER),
          Map.entry("database", Shape.CYLINDER),
          Map.entry("h-cyl", Shape.CYLINDER),
          Map.entry("das", Shape.CYLINDER),
          Map.entry("lin-cyl", Shape.CYLINDER),
          Map.entry("subproc", Shape.SUBROUTINE),
          Map.entry("subprocess", Shape.SUBROUTINE),
          Map.entry("subroutine", Shape.SUBROUTINE),
          Map.entry("fr-rect", Shape.SUBROUTINE),
          Map.entry("diam", Shape.DIAMOND),
          Map.entry("diamond", Shape.DIAMOND),
          Map.entry("decision", Shape.DIAMOND),
          Map.entry("question", Shape.DIAMOND),
          Map.entry("hex", Shape.HEXAGON),
          Map.entry("hexagon", Shape.HEXAGON),
          Map.entry("prepare", Shape.HEXAGON),
          Map.entry("lean-r", Shape.LEAN_RIGHT),
          Map.entry("in-out", Shape.LEAN_RIGHT),
          Map.entry("lean-l", Shape.LEAN_LEFT),
          Map.entry("out-in", Shape.LEAN_LEFT),
          Map.entry("trap-b", Shape.TRAPEZOID),
          Map.entry("trap-t", Shape.FUNNEL),
          Map.entry("odd", Shape.FLAG),
          Map.entry("fork", Shape.BAR),
          Map.entry("join", Shape.BAR),
          Map.entry("comment", Shape.NOTE),
          Map.entry("brace", Shape.NOTE));

  private Boxes() {}

  private record Form(String open, String close, Shape shape) {}

  /** An outline and its label; the label is empty when only the outline was named. */
  record Box(Shape shape, String label) {}

  /** The outline at the cursor, or none, with the cursor where it was. */
  static Optional<Box> read(Cursor cursor) {
    int mark = cursor.mark();
    Optional<Form> best = Optional.empty();
    int nearest = Integer.MAX_VALUE;
    for (Form form : FORMS) {
      boolean rival = best.isEmpty() || best.get().open.equals(form.open);
      if (rival && cursor.take(form.open)) {
        int end = end(cursor, form.close);
        if (end >= 0 && end < nearest) {
          nearest = end;
          best = Optional.of(form);
        }
        cursor.reset(mark);
      }
    }
    if (best.isPresent()) {
      cursor.take(best.get().open);
      String label = Labels.decode(cursor.until(nearest));
      cursor.take(best.get().close);
      return Optional.of(new Box(best.get().shape, label));
    }
    return cursor.take("@{") ? general(cursor, mark) : Optional.empty();
  }

  /** Where the label ends: at {@code close}, but not within quotes at its beginning. */
  private static int end(Cursor cursor, String close) {
    int mark = cursor.mark();
    cursor.skipBlanks();
    if (cursor.take("\"")) {
      int quote = cursor.find("\"");
      if (quote >= 0) {
        cursor.reset(quote);
      }
    }
    int end = cursor.find(close);
    cursor.reset(mark);
    return end;
  }

  private static Optional<Box> general(Cursor cursor, int mark) {
    int end = cursor.find("}");
    if (end < 0) {
      cursor.reset(mark);
      return Optional.empty();
    }
    Cursor inside = new Cursor(cursor.until(end));
    cursor.take("}");
    String shape = value(inside, "shape");
    String label = value(inside, "label");
    Shape known = NAMES.getOrDefault(shape.toLowerCase(Locale.ROOT), Shape.BOX);
    return Optional.of(new Box(known, Labels.decode(label)));
  }

  private static String value(Cursor cursor, String key) {
    int mark = cursor.mark();
    int at = cursor.find(key + ":");
    if (at < 0) {
      return "";
    }
    cursor.reset(at + key.length() + 1);
    cursor.skipBlanks();
    boolean quoted = cursor.take("\"");
    int end = cursor.find(quoted ? "\"" : ",");
    String value = end < 0 ? cursor.rest() : cursor.until(end);
    cursor.reset(mark);
    return value.strip();
  }
}
