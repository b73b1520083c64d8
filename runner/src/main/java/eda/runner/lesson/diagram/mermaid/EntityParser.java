package eda.runner.lesson.diagram.mermaid;

import eda.runner.lesson.diagram.model.Edge;
import eda.runner.lesson.diagram.model.Graph;
import eda.runner.lesson.diagram.model.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code erDiagram}. */
final class EntityParser {
  private static final Set<String> LOOKS = Set.of("style", "classDef", "class");

  private static final Set<String> KEYS = Set.of("PK", "FK", "UK");

  private final GraphBuilder graph = new GraphBuilder();
  private final Map<String, List<String>> attributes = new LinkedHashMap<>();
  private final Map<String, String> titles = new LinkedHashMap<>();

  /** The entity whose attributes are being read, or empty. */
  private String body = "";

  static Graph read(Source source, Notes notes) {
    EntityParser parser = new EntityParser();
    for (String line : source.lines()) {
      if (!parser.read(line)) {
        notes.unknown(line);
      }
    }
    parser.describe();
    return parser.graph.build();
  }

  private void describe() {
    attributes.forEach(
        (id, rows) -> {
          List<String> sections = new ArrayList<>(List.of(titles.get(id)));
          if (!rows.isEmpty()) {
            sections.add(String.join("\n", rows));
          }
          graph.describe(id, Shape.BOX, sections);
        });
  }

  private boolean read(String statement) {
    if (!body.isEmpty()) {
      attributes(statement);
      return true;
    }
    int blank = statement.indexOf(' ');
    String word = blank < 0 ? statement : statement.substring(0, blank);
    if (word.equals("direction")) {
      FlowParser.direction(statement.substring(word.length())).ifPresent(graph::direct);
      return true;
    }
    Optional<Edge> edge = Relations.ofEntities(statement);
    edge.ifPresent(
        found -> {
          entity(found.from());
          entity(found.to());
          graph.connect(found);
        });
    return edge.isPresent() || LOOKS.contains(word) || declaration(statement);
  }

  private boolean declaration(String statement) {
    int brace = statement.indexOf('{');
    String head = brace < 0 ? statement : statement.substring(0, brace).strip();
    Cursor cursor = new Cursor(head);
    Optional<String> id = Relations.name(cursor);
    Optional<Boxes.Box> alias = Boxes.read(cursor);
    if (id.isEmpty() || !cursor.atEnd()) {
      return false;
    }
    entity(id.get());
    alias.ifPresent(box -> titles.put(id.get(), box.label()));
    if (brace >= 0) {
      body = id.get();
      attributes(statement.substring(brace + 1).strip());
    }
    return true;
  }

  /** Reads a line of a body, which ends at a brace. */
  private void attributes(String line) {
    boolean closed = line.endsWith("}");
    attributes.get(body).addAll(rows(closed ? line.substring(0, line.length() - 1) : line));
    body = closed ? "" : body;
  }

  /** Attributes that stand on one line: each has a type, a name, and possibly keys and a remark. */
  private static List<String> rows(String inside) {
    List<List<String>> rows = new ArrayList<>();
    boolean quoted = false;
    for (String word : inside.isBlank() ? new String[0] : inside.strip().split(" +")) {
      boolean full = !rows.isEmpty() && rows.get(rows.size() - 1).size() >= 2;
      boolean more = quoted || word.startsWith("\"") || KEYS.containsAll(List.of(word.split(",")));
      if (rows.isEmpty() || full && !more) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(word);
      quoted ^= word.chars().filter(c -> c == '"').count() % 2 == 1;
    }
    return rows.stream().map(row -> Labels.decode(String.join(" ", row))).toList();
  }

  private void entity(String id) {
    graph.mention(id);
    attributes.putIfAbsent(id, new ArrayList<>());
    titles.putIfAbsent(id, id);
  }
}
