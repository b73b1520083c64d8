package eda.runner.lesson.diagram.mermaid;

import eda.runner.lesson.diagram.model.Edge;
import eda.runner.lesson.diagram.model.Line;
import eda.runner.lesson.diagram.model.Marker;
import eda.runner.lesson.diagram.model.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the lines between classes and between entities, with what stands at their ends. */
final class Relations {
  private Relations() {}

  /** {@code A "1" *-- "n" B : text}. How many there are of each becomes part of the label. */
  static Optional<Edge> ofClasses(String statement) {
    Cursor cursor = new Cursor(statement);
    Optional<String> from = name(cursor);
    String near = quoted(cursor);
    Marker tail = classMarker(cursor, true);
    boolean solid = cursor.take("--");
    if (from.isEmpty() || !solid && !cursor.take("..")) {
      return Optional.empty();
    }
    Marker head = classMarker(cursor, false);
    String far = quoted(cursor);
    Optional<String> to = name(cursor);
    cursor.skipBlanks();
    String text = cursor.take(":") ? Labels.decode(cursor.rest()) : "";
    if (to.isEmpty() || !cursor.atEnd()) {
      return Optional.empty();
    }
    Line line = new Line(solid ? Stroke.SOLID : Stroke.DOTTED, tail, head, 1);
    return Optional.of(new Edge(plain(from.get()), plain(to.get()), line, label(near, text, far)));
  }

  /** {@code A ||--o{ B : text}. */
  static Optional<Edge> ofEntities(String statement) {
    Cursor cursor = new Cursor(statement);
    Optional<String> from = name(cursor);
    cursor.skipBlanks();
    String near = many(cursor);
    boolean solid = cursor.take("--");
    if (from.isEmpty() || near.isEmpty() || !solid && !cursor.take("..")) {
      return Optional.empty();
    }
    String far = many(cursor);
    cursor.skipBlanks();
    Optional<String> to = name(cursor);
    cursor.skipBlanks();
    String text = cursor.take(":") ? Labels.decode(cursor.rest()) : "";
    if (to.isEmpty() || far.isEmpty() || !cursor.atEnd()) {
      return Optional.empty();
    }
    Line line = new Line(solid ? Stroke.SOLID : Stroke.DOTTED, Marker.NONE, Marker.NONE, 1);
    return Optional.of(new Edge(from.get(), to.get(), line, label(near, text, far)));
  }

  /** A name: letters and digits, possibly with a type in tildes, or anything in backticks. */
  static Optional<String> name(Cursor cursor) {
    cursor.skipBlanks();
    for (String quote : List.of("`", "\"")) {
      if (cursor.take(quote)) {
        int end = cursor.find(quote);
        String name = end < 0 ? "" : cursor.until(end);
        cursor.take(quote);
        return name.isBlank() ? Optional.empty() : Optional.of(Labels.decode(name));
      }
    }
    StringBuilder name = new StringBuilder();
    boolean typed = false;
    while (!cursor.atEnd()) {
      char c = cursor.peek();
      typed ^= c == '~';
      boolean dash = c == '-' && Character.isLetterOrDigit(cursor.peek(1)) && !name.isEmpty();
      boolean dot = c == '.' && Character.isLetterOrDigit(cursor.peek(1)) && !name.isEmpty();
      boolean inType = typed && (c == ',' || c == ' ');
      if (!Character.isLetterOrDigit(c) && c != '_' && c != '~' && !dash && !dot && !inType) {
        break;
      }
      name.append(cursor.next());
    }
    return name.isEmpty() ? Optional.empty() : Optional.of(name.toString());
  }

  /**
   * {@code List~Order~} is how a type parameter is written, and {@code List~List~int~~} one in
   * another. A tilde elsewhere is text: the sign of a package's own members, or of a destructor.
   */
  static String generics(String text) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean afterName = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
      boolean beforeName = i + 1 < text.length() && startsType(text.charAt(i + 1));
      if (c != '~') {
        out.append(c);
      } else if (afterName && beforeName && text.indexOf('~', i + 1) > 0) {
        out.append("&lt;");
        depth++;
      } else if (depth > 0) {
        out.append("&gt;");
        depth--;
      } else {
        out.append(c);
      }
    }
    return Labels.decode(out.toString());
  }

  private static boolean startsType(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '?' || c == '[';
  }

  /** The name without a type parameter: a class is the same one with and without it. */
  static String plain(String name) {
    int tilde = name.indexOf('~');
    return tilde > 0 ? name.substring(0, tilde) : name;
  }

  private static String quoted(Cursor cursor) {
    cursor.skipBlanks();
    if (!cursor.take("\"")) {
      return "";
    }
    int end = cursor.find("\"");
    String text = end < 0 ? cursor.rest() : cursor.until(end);
    cursor.take("\"");
    cursor.skipBlanks();
    return Labels.decode(text);
  }

  private static Marker classMarker(Cursor cursor, boolean left) {
    if (cursor.take(left ? "<|" : "|>")) {
      return Marker.TRIANGLE;
    }
    if (cursor.take(left ? "<" : ">")) {
      return Marker.ARROW;
    }
    if (cursor.take("*")) {
      return Marker.FILLED_DIAMOND;
    }
    boolean circle = cursor.take("()");
    if (circle || cursor.peek() == 'o' && !Character.isLetterOrDigit(cursor.peek(1))) {
      cursor.take("o");
      return circle ? Marker.CIRCLE : Marker.OPEN_DIAMOND;
    }
    return Marker.NONE;
  }

  private static String many(Cursor cursor) {
    for (String sign : List.of("|o", "o|", "||", "}o", "o{", "}|", "|{")) {
      if (cursor.take(sign)) {
        boolean zero = sign.contains("o");
        boolean many = sign.contains("{") || sign.contains("}");
        return many ? zero ? "0..n" : "1..n" : zero ? "0..1" : "1";
      }
    }
    return "";
  }

  private static String label(String near, String text, String far) {
    List<String> parts = new ArrayList<>();
    for (String part : List.of(near, text, far)) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return String.join("\n", parts);
  }
}
