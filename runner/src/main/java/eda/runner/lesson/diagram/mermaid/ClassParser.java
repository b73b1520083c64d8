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

/** Reads {@code classDiagram}. */
final class ClassParser {
  private static final Set<String> LOOKS =
      Set.of("style", "classDef", "cssClass", "click", "link", "callback");

  private final GraphBuilder graph = new GraphBuilder();
  private final Map<String, Compartments> classes = new LinkedHashMap<>();

  /** The class whose body is being read, or empty. */
  private String body = "";

  /** The name, what stands above it, and the members of a class. */
  private static final class Compartments {
    String name;
    final List<String> stereotypes = new ArrayList<>();
    final List<String> fields = new ArrayList<>();
    final List<String> methods = new ArrayList<>();

    Compartments(String name) {
      this.name = name;
    }

    List<String> sections() {
      List<String> head = new ArrayList<>(stereotypes);
      head.add(name);
      List<String> sections = new ArrayList<>(List.of(String.join("\n", head)));
      if (!fields.isEmpty()) {
        sections.add(String.join("\n", fields));
      }
      if (!methods.isEmpty()) {
        sections.add(String.join("\n", methods));
      }
      return sections;
    }
  }

  static Graph read(Source source, Notes notes) {
    ClassParser parser = new ClassParser();
    for (String line : source.lines()) {
      if (!parser.read(line)) {
        notes.unknown(line);
      }
    }
    parser.classes.forEach((id, parts) -> parser.graph.describe(id, Shape.BOX, parts.sections()));
    return parser.graph.build();
  }

  private boolean read(String statement) {
    if (!body.isEmpty()) {
      bodyLine(statement);
      return true;
    }
    int blank = statement.indexOf(' ');
    String word = blank < 0 ? statement : statement.substring(0, blank);
    String rest = blank < 0 ? "" : statement.substring(blank + 1).strip();
    return switch (word) {
      case "class" -> declaration(rest);
      case "}" -> graph.close();
      case "note" -> remark(rest);
      case "namespace" -> namespace(rest);
      case "direction" -> {
        FlowParser.direction(rest).ifPresent(graph::direct);
        yield FlowParser.direction(rest).isPresent();
      }
      default ->
          LOOKS.contains(word) || stereotype(statement) || relation(statement) || member(statement);
    };
  }

  private void bodyLine(String line) {
    String text = line.endsWith("}") ? line.substring(0, line.length() - 1).strip() : line;
    if (!text.isEmpty()) {
      add(body, text);
    }
    body = line.endsWith("}") ? "" : body;
  }

  private boolean declaration(String rest) {
    int brace = rest.indexOf('{');
    Cursor cursor = new Cursor((brace < 0 ? rest : rest.substring(0, brace)).strip());
    Optional<String> id = Relations.name(cursor);
    if (id.isEmpty()) {
      return false;
    }
    Compartments parts = named(id.get());
    Boxes.read(cursor).ifPresent(box -> parts.name = box.label());
    if (brace >= 0) {
      body = Relations.plain(id.get());
      String inside = rest.substring(brace + 1).strip();
      if (!inside.isEmpty()) {
        bodyLine(inside);
      }
    }
    return true;
  }

  private boolean namespace(String rest) {
    String name = rest.endsWith("{") ? rest.substring(0, rest.length() - 1).strip() : rest;
    graph.open(name, Labels.decode(name));
    return true;
  }

  /** {@code note "text"} or {@code note for A "text"}. */
  private boolean remark(String rest) {
    int quote = rest.indexOf('"');
    String target = quote < 0 ? "" : rest.substring(0, quote).strip();
    String id = target.startsWith("for ") ? target.substring("for ".length()).strip() : "";
    if (quote < 0 || id.isEmpty() && !target.isEmpty()) {
      return false;
    }
    if (!id.isEmpty()) {
      named(id);
    }
    graph.remark(id, Labels.decode(rest.substring(quote)));
    return true;
  }

  private boolean stereotype(String statement) {
    int end = statement.indexOf(">>");
    if (!statement.startsWith("<<") || end < 0) {
      return false;
    }
    String id = statement.substring(end + 2).strip();
    if (id.isEmpty()) {
      return false;
    }
    add(id, statement.substring(0, end + 2));
    return true;
  }

  private boolean relation(String statement) {
    Optional<Edge> edge = Relations.ofClasses(statement);
    edge.ifPresent(
        found -> {
          named(found.from());
          named(found.to());
          graph.connect(found);
        });
    return edge.isPresent();
  }

  private boolean member(String statement) {
    int colon = statement.indexOf(" : ");
    int at = colon < 0 ? statement.indexOf(':') : colon + 1;
    String id = at < 0 ? "" : statement.substring(0, at).strip();
    if (id.isEmpty() || id.indexOf(' ') >= 0) {
      return false;
    }
    add(id, statement.substring(at + 1).strip());
    return true;
  }

  private void add(String id, String member) {
    Compartments parts = named(id);
    if (member.startsWith("<<")) {
      parts.stereotypes.add(member);
    } else {
      String text = Relations.generics(member);
      (member.contains("(") ? parts.methods : parts.fields).add(text);
    }
  }

  private Compartments named(String written) {
    String id = Relations.plain(written);
    graph.mention(id);
    Compartments parts = classes.computeIfAbsent(id, Compartments::new);
    if (parts.name.equals(id)) {
      parts.name = Relations.generics(written);
    }
    return parts;
  }
}
