package eda.runner.lesson.diagram.mermaid;

import eda.runner.lesson.diagram.model.Edge;
import eda.runner.lesson.diagram.model.Graph;
import eda.runner.lesson.diagram.model.Line;
import eda.runner.lesson.diagram.model.Shape;
import eda.runner.lesson.diagram.model.Stroke;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Reads {@code stateDiagram} and {@code stateDiagram-v2}. */
final class StateParser {
  private static final String DOT = "[*]";
  private static final Set<String> LOOKS = Set.of("classDef", "class", "style", "hide", "scale");

  private final GraphBuilder graph = new GraphBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private final List<String> remark = new ArrayList<>();

  /** The state that the lines of a note belong to, or empty. */
  private String remarked = "";

  static Graph read(Source source, Notes notes) {
    StateParser parser = new StateParser();
    for (String line : source.lines()) {
      int comment = line.indexOf(" %%");
      boolean read =
          parser.read(line) || comment > 0 && parser.read(line.substring(0, comment).strip());
      if (!read) {
        notes.unknown(line);
      }
    }
    return parser.graph.build();
  }

  private boolean read(String statement) {
    if (!remarked.isEmpty()) {
      return remarkLine(statement);
    }
    int blank = statement.indexOf(' ');
    String word = blank < 0 ? statement : statement.substring(0, blank);
    String rest = blank < 0 ? "" : statement.substring(blank + 1).strip();
    if (statement.equals("}")) {
      open.poll();
      return graph.close();
    }
    if (statement.contains("-->")) {
      return transition(statement);
    }
    return switch (word) {
      case "state" -> state(rest);
      case "note" -> note(rest);
      case "--" -> true;
      case "direction" -> {
        FlowParser.direction(rest).ifPresent(graph::direct);
        yield FlowParser.direction(rest).isPresent();
      }
      default -> LOOKS.contains(word) || described(statement);
    };
  }

  private boolean transition(String statement) {
    int arrow = statement.indexOf("-->");
    String from = statement.substring(0, arrow).strip();
    String rest = statement.substring(arrow + "-->".length());
    int colon = label(rest);
    String to = (colon < 0 ? rest : rest.substring(0, colon)).strip();
    String text = colon < 0 ? "" : Labels.decode(rest.substring(colon + 1));
    if (!valid(plain(from)) || !valid(plain(to))) {
      return false;
    }
    graph.connect(new Edge(end(from, true), end(to, false), Line.arrow(Stroke.SOLID), text));
    return true;
  }

  /** The colon before a label; two in a row begin the name of a class instead. */
  private static int label(String text) {
    int colon = text.indexOf(':');
    while (colon >= 0 && text.startsWith(":::", colon)) {
      colon = text.indexOf(':', colon + 3);
    }
    return colon;
  }

  private static String plain(String id) {
    int style = id.indexOf(":::");
    return (style < 0 ? id : id.substring(0, style)).strip();
  }

  private static boolean valid(String id) {
    return id.equals(DOT) || !id.isEmpty() && id.indexOf(' ') < 0 && id.indexOf('"') < 0;
  }

  /** The same sign stands for the start and for the end, of each composite state anew. */
  private String end(String written, boolean start) {
    String id = plain(written);
    if (!id.equals(DOT)) {
      mention(id);
      return id;
    }
    String dot = " " + (start ? "start" : "end") + " of " + (open.isEmpty() ? "" : open.peek());
    graph.describe(dot, start ? Shape.START : Shape.END, List.of(""));
    return dot;
  }

  private void mention(String id) {
    if (graph.knows(id)) {
      graph.mention(id);
    } else {
      graph.describe(id, Shape.ROUND, List.of(id));
    }
  }

  private boolean state(String rest) {
    boolean composite = rest.endsWith("{");
    String body = composite ? rest.substring(0, rest.length() - 1).strip() : rest;
    String label = "";
    String id = body;
    if (body.startsWith("\"")) {
      int end = body.indexOf("\" as ", 1);
      label = end < 0 ? "" : Labels.decode(body.substring(1, end));
      id = end < 0 ? "" : body.substring(end + "\" as ".length()).strip();
    }
    int kind = id.indexOf("<<");
    String stereotype = kind < 0 ? "" : id.substring(kind);
    id = plain(kind < 0 ? id : id.substring(0, kind));
    if (!valid(id)) {
      return false;
    }
    if (composite) {
      graph.open(id, label.isEmpty() ? id : label);
      open.push(id);
    } else {
      graph.describe(id, shape(stereotype), List.of(label.isEmpty() ? id : label));
    }
    return true;
  }

  private static Shape shape(String stereotype) {
    return switch (stereotype) {
      case "<<choice>>" -> Shape.DIAMOND;
      case "<<fork>>", "<<join>>" -> Shape.BAR;
      default -> Shape.ROUND;
    };
  }

  /** {@code id : text}; a second text is a second line. */
  private boolean described(String statement) {
    int colon = label(statement);
    String id = plain(colon < 0 ? statement : statement.substring(0, colon));
    if (!valid(id) || id.equals(DOT)) {
      return false;
    }
    String text = colon < 0 ? "" : Labels.decode(statement.substring(colon + 1));
    boolean second = graph.knows(id) && !graph.sections(id).get(0).equals(id);
    String label = text.isEmpty() ? id : second ? graph.sections(id).get(0) + "\n" + text : text;
    graph.describe(id, Shape.ROUND, List.of(label));
    return true;
  }

  private boolean note(String rest) {
    int of = rest.indexOf(" of ");
    if (of < 0) {
      return false;
    }
    String target = rest.substring(of + " of ".length()).strip();
    int colon = target.indexOf(':');
    String id = (colon < 0 ? target : target.substring(0, colon)).strip();
    if (!valid(id)) {
      return false;
    }
    if (colon < 0) {
      remarked = id;
    } else {
      attach(id, target.substring(colon + 1));
    }
    return true;
  }

  private boolean remarkLine(String line) {
    if (line.equals("end note")) {
      attach(remarked, String.join("<br>", remark));
      remarked = "";
      remark.clear();
    } else {
      remark.add(line);
    }
    return true;
  }

  private void attach(String id, String text) {
    mention(id);
    graph.remark(id, Labels.decode(text));
  }
}
