package eda.runner.lesson.diagram;

import eda.runner.lesson.diagram.model.Edge;
import eda.runner.lesson.diagram.model.Graph;
import eda.runner.lesson.diagram.model.Group;
import eda.runner.lesson.diagram.model.Line;
import eda.runner.lesson.diagram.model.Marker;
import eda.runner.lesson.diagram.model.Node;
import eda.runner.lesson.diagram.model.Shape;
import eda.runner.lesson.diagram.model.Stroke;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A graph with codes for labels, so that a drawing of it can be read back without doubt.
 *
 * <p>Labels keep the number and length of their words, which decide the layout; the first word of
 * each line becomes the code. Every box is round and every marker an arrow.
 */
final class CodedGraph {
  private static final Pattern CODE = Pattern.compile("[a-z]+[0-9]+");

  /** What the list form says for each sign. */
  private static final List<String> ARROWS = List.of(" — ", " → ", " ↔ ");

  private static final List<String> SIGNS = List.of("--", "->", "<->");

  private final Map<String, String> codes = new HashMap<>();
  private final List<String> expected = new ArrayList<>();
  private final Graph graph;

  CodedGraph(Graph source) {
    List<Group> groups = new ArrayList<>();
    for (Group group : source.groups()) {
      String code = code(group.id(), "g");
      String title = coded(group.title(), code);
      groups.add(new Group(group.id(), group.parent(), title, group.direction()));
    }
    List<Node> nodes = new ArrayList<>();
    for (Node node : source.nodes()) {
      List<String> sections = new ArrayList<>(node.sections());
      sections.replaceAll(CodedGraph::blank);
      sections.set(0, coded(node.label(), code(node.id(), "n")));
      nodes.add(new Node(node.id(), node.group(), Shape.ROUND, sections));
    }
    List<Edge> edges = new ArrayList<>();
    for (Edge edge : source.edges()) {
      edges.add(edge(edge, "e" + edges.size()));
    }
    this.graph = new Graph(source.direction(), nodes, edges, groups);
  }

  Graph graph() {
    return graph;
  }

  /** The codes that a drawing shows once each. */
  List<String> codes() {
    List<String> all = new ArrayList<>(codes.values());
    for (int i = 0; i < graph.edges().size(); i++) {
      Edge edge = graph.edges().get(i);
      if (!edge.label().isEmpty() && edge.line().stroke() != Stroke.HIDDEN) {
        all.add("e" + i);
      }
    }
    return all;
  }

  /** The edges as {@link #found} writes them. */
  List<String> edges() {
    Collections.sort(expected);
    return expected;
  }

  /** The edges of a drawing. */
  static List<String> found(List<String> lines) {
    List<String> edges = new ArrayList<>();
    for (DrawingReader.Found edge : DrawingReader.edges(lines)) {
      edges.add(written(name(edge.from()), name(edge.to()), edge.sign(), name(edge.label())));
    }
    Collections.sort(edges);
    return edges;
  }

  /** The edge that an entry of the list form tells, if it tells one. */
  static Stream<String> told(String entry) {
    for (int i = 0; i < ARROWS.size(); i++) {
      int at = entry.indexOf(ARROWS.get(i));
      if (at > 0) {
        int bracket = entry.indexOf(" (", at);
        String to = entry.substring(at, bracket < 0 ? entry.length() : bracket);
        String label = bracket < 0 ? "" : name(entry.substring(bracket));
        return Stream.of(written(name(entry.substring(0, at)), name(to), SIGNS.get(i), label));
      }
    }
    return Stream.empty();
  }

  /** The first code in a text, or the whole text when it has none. */
  static String name(String text) {
    Matcher matcher = CODE.matcher(text);
    return matcher.find() ? matcher.group() : text;
  }

  /** Texts with letters alone, as long as before, the first word of each line a code. */
  static String coded(String text, String code) {
    String rest = blank(text);
    int end = 0;
    while (end < rest.length() && rest.charAt(end) == 'x') {
      end++;
    }
    return code + "x".repeat(Math.max(0, end - code.length())) + rest.substring(end);
  }

  private static String blank(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      out.append(c == ' ' || c == '\n' ? c : 'x');
    }
    return out.toString();
  }

  private Edge edge(Edge edge, String code) {
    boolean head = edge.line().head() != Marker.NONE;
    boolean tail = edge.line().tail() != Marker.NONE;
    String label = edge.label().isEmpty() ? "" : coded(edge.label(), code);
    String from = codes.get(tail && !head ? edge.to() : edge.from());
    String to = codes.get(tail && !head ? edge.from() : edge.to());
    if (!edge.line().hidden()) {
      String shown = label.isEmpty() ? "" : code;
      expected.add(written(from, to, head && tail ? "<->" : head || tail ? "->" : "--", shown));
    }
    Line line =
        new Line(
            edge.line().stroke(),
            tail ? Marker.ARROW : Marker.NONE,
            head ? Marker.ARROW : Marker.NONE,
            edge.line().length());
    return new Edge(edge.from(), edge.to(), line, label);
  }

  private String code(String id, String letter) {
    return codes.computeIfAbsent(id, key -> letter + codes.size());
  }

  private static String written(String from, String to, String sign, String label) {
    boolean swap = !sign.equals("->") && from.compareTo(to) > 0;
    return (swap ? to : from) + " " + sign + " " + (swap ? from : to) + " " + label;
  }
}
