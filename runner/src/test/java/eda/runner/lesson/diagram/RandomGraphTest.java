package eda.runner.lesson.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.diagram.mermaid.Mermaid;
import eda.runner.lesson.diagram.model.Direction;
import eda.runner.lesson.diagram.model.Edge;
import eda.runner.lesson.diagram.model.Graph;
import eda.runner.lesson.diagram.model.Group;
import eda.runner.lesson.diagram.model.Line;
import eda.runner.lesson.diagram.model.Marker;
import eda.runner.lesson.diagram.model.Node;
import eda.runner.lesson.diagram.model.Shape;
import eda.runner.lesson.diagram.model.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any graph, drawn at any width, says what it was made of: the drawing is read back. */
class RandomGraphTest {
  private static final List<Integer> WIDTHS = List.of(20, 33, 60, 80, 120);
  private static final List<String> CLASS_SIGNS =
      List.of("<|--", "--|>", "*--", "o--", "-->", "--", "..>", "..|>", "<-->");

  /** An edge between things by number, with a kind that each type of diagram reads in its way. */
  private record Join(int from, int to, int kind, String label) {}

  @Provide
  Arbitrary<List<Join>> joins() {
    Arbitrary<Integer> thing = Arbitraries.integers().between(0, 9);
    Arbitrary<Integer> kind = Arbitraries.integers().between(0, 1000);
    Arbitrary<String> label = Arbitraries.of("", "", "yes", "when it is paid for", "a somewhat, b");
    return Combinators.combine(thing, thing, kind, label).as(Join::new).list().ofMaxSize(14);
  }

  @Property(tries = 100)
  void graphsWithFramesMarkersAndLongLabels(
      @ForAll("joins") List<Join> joins, @ForAll Direction direction) {
    List<Group> groups =
        List.of(
            new Group("G0", "", "Frame", Direction.DOWN),
            new Group("G1", "G0", "A frame in it with a long title", Direction.RIGHT),
            new Group("G2", "", "Another one that is long", direction));
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String group = i < 3 ? "" : "G" + i % 3;
      String label = "word ".repeat(i % 4) + "thing" + (i % 3 == 0 ? "\nbelow" : "");
      nodes.add(new Node("" + i, group, Shape.BOX, List.of(label)));
    }
    List<Edge> edges = new ArrayList<>();
    for (Join join : joins) {
      // Nothing stands in the third frame's own frame, so edges to it never lead into themselves.
      String from = join.from > 7 ? "" + join.from % 3 : "" + join.from;
      String to = join.to > 7 && join.from < 3 ? "G" + join.to % 3 : "" + join.to % 8;
      edges.add(new Edge(from, to, line(join.kind), join.label));
    }
    readBack(new Graph(direction, nodes, edges, groups));
  }

  private static Line line(int kind) {
    Stroke[] strokes = {Stroke.SOLID, Stroke.SOLID, Stroke.DOTTED, Stroke.HEAVY, Stroke.HIDDEN};
    Marker tail = kind % 7 == 0 ? Marker.CIRCLE : Marker.NONE;
    Marker head = kind % 3 == 0 ? Marker.NONE : Marker.ARROW;
    return new Line(strokes[kind % 5], tail, head, 1 + kind % 11 / 9);
  }

  @Property(tries = 80)
  void classes(@ForAll("joins") List<Join> joins) {
    BiFunction<Join, String, String> relation =
        (join, label) -> {
          String sign = CLASS_SIGNS.get(join.kind % CLASS_SIGNS.size());
          String from = "C" + join.from + (join.kind % 4 == 0 ? " \"1\" " : " ");
          return from + sign + " C" + join.to + (label.isEmpty() ? "" : " : " + label);
        };
    String head = "classDiagram\nclass C0~T~ {\n +field : List~T~\n +method(x) int\n}\n";
    read(head, joins, relation);
  }

  @Property(tries = 80)
  void states(@ForAll("joins") List<Join> joins) {
    BiFunction<Join, String, String> transition =
        (join, label) ->
            "S" + join.from + " --> S" + join.to + (label.isEmpty() ? "" : " : " + label);
    read("stateDiagram-v2\n[*] --> S0\nnote right of S0 : a remark\n", joins, transition);
  }

  @Property(tries = 80)
  void entities(@ForAll("joins") List<Join> joins) {
    List<String> signs = List.of("||--o{", "}o..o|", "||--||", "}|--|{");
    BiFunction<Join, String, String> relation =
        (join, label) ->
            "E"
                + join.from
                + " "
                + signs.get(join.kind % 4)
                + " E"
                + join.to
                + " : \""
                + label
                + "\"";
    read("erDiagram\nE0 {\n uuid id PK\n text name \"of it\"\n}\n", joins, relation);
  }

  /** Writes a source, reads it, and finds in it what was written. */
  private static void read(
      String head, List<Join> joins, BiFunction<Join, String, String> statement) {
    StringBuilder source = new StringBuilder(head);
    for (Join join : joins) {
      source.append(statement.apply(join, join.label)).append('\n');
    }
    Graph graph = (Graph) Mermaid.read(source.toString()).picture();
    assertThat(Mermaid.read(source.toString()).notes()).isEmpty();
    int extra = head.startsWith("state") ? 2 : 0;
    assertThat(graph.edges()).hasSize(joins.size() + extra);
    assertThat(graph.nodes().stream().filter(node -> node.id().matches("[CSE][0-9]")))
        .allMatch(node -> node.id().endsWith("0") || named(joins, node.id()));
    readBack(graph);
  }

  private static boolean named(List<Join> joins, String id) {
    int number = id.charAt(1) - '0';
    return joins.stream().anyMatch(join -> join.from == number || join.to == number);
  }

  private static void readBack(Graph graph) {
    for (int width : WIDTHS) {
      ReadBackTest.readBack(new CodedGraph(graph), width);
    }
  }
}
