package eda.runner.lesson.diagram;

import eda.runner.lesson.diagram.model.Edge;
import eda.runner.lesson.diagram.model.Graph;
import eda.runner.lesson.diagram.model.Group;
import eda.runner.lesson.diagram.model.Marker;
import eda.runner.lesson.diagram.model.Node;
import eda.runner.lesson.diagram.model.Picture;
import eda.runner.lesson.diagram.model.Sequence;
import eda.runner.lesson.diagram.model.Step;
import eda.runner.lesson.diagram.paint.Wrap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells a picture as a list: what leads to what, in the order of the source. */
final class Telling {
  private final String onward;
  private final String both;
  private final String plain;
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final List<Item> items = new ArrayList<>();

  Telling(boolean unicode) {
    this.onward = unicode ? " → " : " -> ";
    this.both = unicode ? " ↔ " : " <-> ";
    this.plain = unicode ? " — " : " -- ";
  }

  /** One entry, as far to the right as it is deep. */
  record Item(int depth, String text) {

    List<String> rows(int width) {
      String indent = " ".repeat(Math.min(2 * depth, width / 3));
      List<String> rows = new ArrayList<>();
      for (String row : Wrap.filled(text.replace('\n', ' '), width - indent.length() - 2)) {
        rows.add(indent + (rows.isEmpty() ? "" : "  ") + row);
      }
      return rows;
    }
  }

  List<Item> of(Picture picture) {
    if (picture instanceof Graph graph) {
      graph(graph);
    } else if (picture instanceof Sequence sequence) {
      sequence(sequence);
    } else {
      throw new AssertionError(picture);
    }
    return items;
  }

  private void graph(Graph graph) {
    Set<String> bound = new HashSet<>();
    graph.nodes().forEach(node -> names.put(node.id(), name(node)));
    graph.groups().forEach(group -> names.put(group.id(), group.title()));
    for (Edge edge : graph.edges()) {
      if (!edge.line().hidden()) {
        bound.add(edge.from());
        bound.add(edge.to());
        items.add(new Item(0, edge(edge)));
      }
    }
    for (Node node : graph.nodes()) {
      if (!bound.contains(node.id())) {
        items.add(new Item(0, name(node)));
      }
    }
    for (Node node : graph.nodes()) {
      if (node.sections().size() > 1) {
        String rest = String.join("\n", node.sections().subList(1, node.sections().size()));
        items.add(new Item(0, name(node) + ": " + rest.strip().replace("\n", ", ")));
      }
    }
    groups(graph);
  }

  private void groups(Graph graph) {
    Map<String, List<String>> members = new HashMap<>();
    for (Node node : graph.nodes()) {
      members.computeIfAbsent(node.group(), group -> new ArrayList<>()).add(name(node));
    }
    for (Group group : graph.groups()) {
      members.computeIfAbsent(group.parent(), parent -> new ArrayList<>()).add(group.title());
    }
    for (Group group : graph.groups()) {
      String inside = String.join(", ", members.getOrDefault(group.id(), List.of()));
      items.add(new Item(0, group.title() + ": " + inside));
    }
  }

  private static String name(Node node) {
    return switch (node.shape()) {
      case START -> "(start)";
      case END -> "(end)";
      case BAR -> "(bar)";
      default -> node.label();
    };
  }

  private String edge(Edge edge) {
    boolean head = edge.line().head() != Marker.NONE;
    boolean tail = edge.line().tail() != Marker.NONE;
    boolean back = tail && !head;
    String from = names.get(back ? edge.to() : edge.from());
    String to = names.get(back ? edge.from() : edge.to());
    String label = edge.label().isEmpty() ? "" : " (" + edge.label() + ")";
    return from + (head && tail ? both : head || tail ? onward : plain) + to + label;
  }

  /** What happens, and then those to whom nothing happens. */
  private void sequence(Sequence sequence) {
    sequence.participants().forEach(one -> names.put(one.id(), one.label()));
    steps(sequence.steps(), 0);
    for (Sequence.Participant one : sequence.participants()) {
      if (!told.contains(one.id())) {
        items.add(new Item(0, one.label()));
      }
    }
  }

  private void steps(List<Step> steps, int depth) {
    for (Step step : steps) {
      if (step instanceof Step.Message message) {
        told.add(message.from());
        told.add(message.to());
        String way = names.get(message.from()) + onward + names.get(message.to());
        items.add(new Item(depth, message.text().isEmpty() ? way : way + ": " + message.text()));
      } else if (step instanceof Step.Remark remark) {
        told.add(remark.first());
        told.add(remark.last());
        items.add(new Item(depth, "Note on " + on(remark) + ": " + remark.text()));
      } else if (step instanceof Step.Frame frame) {
        frame(frame, depth);
      }
    }
  }

  private void frame(Step.Frame frame, int depth) {
    boolean named = !frame.kind().isEmpty();
    String word = frame.kind();
    for (Step.Part part : frame.parts()) {
      if (named) {
        items.add(new Item(depth, (word + " " + part.title()).strip() + ":"));
      }
      steps(part.steps(), named ? depth + 1 : depth);
      word = frame.word();
    }
    if (named) {
      items.add(new Item(depth, "end of " + frame.kind()));
    }
  }

  private String on(Step.Remark remark) {
    String first = names.get(remark.first());
    return remark.first().equals(remark.last()) ? first : first + ", " + names.get(remark.last());
  }
}
