package eda.runner.lesson.diagram.mermaid;

import eda.runner.lesson.diagram.model.Direction;
import eda.runner.lesson.diagram.model.Edge;
import eda.runner.lesson.diagram.model.Graph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads {@code graph} and {@code flowchart}. */
final class FlowParser {
  private static final Set<String> LOOKS =
      Set.of("style", "classDef", "class", "click", "linkStyle");

  /** A label may go over this many lines. */
  private static final int LABEL = 8;

  private final GraphBuilder graph = new GraphBuilder();
  private final Notes notes;

  private FlowParser(Notes notes) {
    this.notes = notes;
  }

  static Graph read(Source source, Notes notes) {
    FlowParser parser = new FlowParser(notes);
    List<String> header = Statements.split(source.header());
    if (!header.isEmpty()) {
      direction(header.get(0))
          .ifPresentOrElse(parser.graph::direct, () -> parser.noted(header.get(0)));
      header.subList(1, header.size()).forEach(parser::noted);
    }
    for (int i = 0; i < source.lines().size(); i++) {
      i += parser.read(source.lines(), i);
    }
    return parser.graph.build();
  }

  static Optional<Direction> direction(String word) {
    return switch (word.strip().toUpperCase(Locale.ROOT)) {
      case "TD", "TB", "V" -> Optional.of(Direction.DOWN);
      case "BT", "^" -> Optional.of(Direction.UP);
      case "LR", ">" -> Optional.of(Direction.RIGHT);
      case "RL", "<" -> Optional.of(Direction.LEFT);
      default -> Optional.empty();
    };
  }

  /** Reads a line, and returns over how many more of them the label at its end goes. */
  private int read(List<String> lines, int at) {
    List<String> statements = Statements.split(lines.get(at));
    int last = statements.size() - 1;
    if (last < 0) {
      return 0;
    }
    statements.subList(0, last).forEach(this::noted);
    if (read(statements.get(last))) {
      return 0;
    }
    StringBuilder longer = new StringBuilder(statements.get(last));
    int end = Math.min(lines.size(), at + LABEL);
    for (int i = at + 1; i < end && open(longer) && !hasArrow(lines.get(i)); i++) {
      longer.append("<br>").append(lines.get(i));
      if (chain(longer.toString())) {
        return i - at;
      }
    }
    notes.unknown(statements.get(last));
    return 0;
  }

  private static boolean open(CharSequence text) {
    int opened = (int) text.chars().filter(c -> "[({".indexOf(c) >= 0).count();
    return opened > text.chars().filter(c -> "])}".indexOf(c) >= 0).count();
  }

  /** Whether an arrow comes before anything that could end a label. */
  private static boolean hasArrow(String line) {
    int end = 0;
    while (end < line.length() && "])}".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    String label = line.substring(0, end);
    return label.contains("--") || label.contains("==") || label.contains("-.");
  }

  private void noted(String statement) {
    if (!read(statement)) {
      notes.unknown(statement);
    }
  }

  private boolean read(String statement) {
    int blank = statement.indexOf(' ');
    String word = blank < 0 ? statement : statement.substring(0, blank);
    String rest = blank < 0 ? "" : statement.substring(blank + 1).strip();
    if (word.equals("subgraph")) {
      subgraph(rest);
      return true;
    }
    if (word.equals("end") && rest.isEmpty()) {
      return graph.close();
    }
    if (word.equals("direction") && direction(rest).isPresent()) {
      graph.direct(direction(rest).get());
      return true;
    }
    return LOOKS.contains(word) && !rest.isEmpty() && !startsArrow(rest) || chain(statement);
  }

  /** A node may be called {@code class}; then an arrow follows. */
  private static boolean startsArrow(String rest) {
    return Arrows.read(new Cursor(rest)).isPresent();
  }

  private void subgraph(String rest) {
    Cursor cursor = new Cursor(rest);
    Optional<String> id = cursor.peek() == '"' ? Optional.empty() : id(cursor);
    cursor.skipBlanks();
    Optional<Boxes.Box> box = id.isEmpty() ? Optional.empty() : Boxes.read(cursor);
    if (box.isPresent()) {
      graph.open(id.get(), box.get().label());
    } else if (id.isPresent() && cursor.atEnd()) {
      graph.open(id.get(), Labels.decode(id.get()));
    } else {
      String title = Labels.decode(rest);
      graph.open(title, title);
    }
  }

  /** One or more nodes, then an arrow and nodes again, and so on. Nothing is kept of a bad one. */
  private boolean chain(String statement) {
    int comment = statement.indexOf(" %%");
    return chain(new Cursor(statement))
        || comment > 0 && chain(new Cursor(statement.substring(0, comment)));
  }

  private boolean chain(Cursor cursor) {
    List<Runnable> changes = new ArrayList<>();
    Optional<List<String>> before = nodes(cursor, changes);
    while (before.isPresent() && !end(cursor)) {
      Optional<Arrows.Arrow> arrow = Arrows.read(cursor);
      cursor.skipBlanks();
      Optional<List<String>> after = arrow.isEmpty() ? Optional.empty() : nodes(cursor, changes);
      if (after.isPresent()) {
        connect(before.get(), arrow.get(), after.get(), changes);
      }
      before = after;
    }
    if (before.isPresent()) {
      changes.forEach(Runnable::run);
    }
    return before.isPresent();
  }

  private static boolean end(Cursor cursor) {
    cursor.skipBlanks();
    return cursor.atEnd();
  }

  private void connect(
      List<String> from, Arrows.Arrow arrow, List<String> to, List<Runnable> changes) {
    for (String source : from) {
      for (String target : to) {
        Edge edge = new Edge(source, target, arrow.line(), arrow.label());
        changes.add(() -> graph.connect(edge));
      }
    }
  }

  private Optional<List<String>> nodes(Cursor cursor, List<Runnable> changes) {
    List<String> ids = new ArrayList<>();
    do {
      cursor.skipBlanks();
      Optional<String> id = id(cursor);
      if (id.isEmpty()) {
        return Optional.empty();
      }
      ids.add(id.get());
      node(id.get(), cursor, changes);
      cursor.skipBlanks();
    } while (cursor.take("&"));
    return Optional.of(ids);
  }

  private void node(String id, Cursor cursor, List<Runnable> changes) {
    int mark = cursor.mark();
    cursor.skipBlanks();
    Optional<Boxes.Box> box = cursor.peek() == '>' ? Optional.empty() : Boxes.read(cursor);
    if (box.isEmpty()) {
      cursor.reset(mark);
      box = Boxes.read(cursor);
    }
    Optional<Boxes.Box> found = box;
    changes.add(
        () ->
            found.ifPresentOrElse(
                b -> graph.describe(id, b.shape(), List.of(b.label().isEmpty() ? id : b.label())),
                () -> graph.mention(id)));
    if (cursor.take(":::")) {
      id(cursor);
    }
  }

  /** An id may have dashes, dots and slashes in it, but ends where an arrow begins. */
  static Optional<String> id(Cursor cursor) {
    StringBuilder id = new StringBuilder();
    while (!cursor.atEnd()) {
      char c = cursor.peek();
      boolean inner =
          (c == '-' || c == '=') && Character.isLetterOrDigit(cursor.peek(1)) && !id.isEmpty();
      boolean dot = c == '.' && cursor.peek(1) != '-' && !id.isEmpty();
      if (!Character.isLetterOrDigit(c)
          && "_/*!?$#\\'`+%".indexOf(c) < 0
          && !inner
          && !dot
          && c < 0x80) {
        break;
      }
      id.append(cursor.next());
    }
    return id.isEmpty() ? Optional.empty() : Optional.of(id.toString());
  }
}
