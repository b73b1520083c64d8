package eda.runner.lesson.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.diagram.mermaid.Mermaid;
import eda.runner.lesson.diagram.mermaid.Reading;
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
import java.util.Random;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Any graph, drawn or told at any width, says what it was made of: it is read back. */
class RandomGraphTest {
  private static final List<String> LABELS =
      List.of("", "", "", "yes", "when it is paid for", "a somewhat, b", "ok\nthen");
  private static final List<String> CLASS_SIGNS =
      List.of("<|--", "--|>", "*--", "o--", "-->", "--", "..>", "..|>", "<-->");
  private static final List<String> ENTITY_SIGNS = List.of("||--o{", "}o..o|", "||--||", "}|--|{");

  /** An edge between things by number, with a kind that each type of diagram reads in its way. */
  private record Join(int from, int to, int kind, String label) {}

  @Provide
  Arbitrary<List<Join>> joins() {
    Arbitrary<Integer> thing = Arbitraries.integers().between(0, 9);
    Arbitrary<Integer> kind = Arbitraries.integers().between(0, 1000);
    Arbitrary<String> label = Arbitraries.of("", "yes", "when it is paid for", "a somewhat, b");
    return Combinators.combine(thing, thing, kind, label).as(Join::new).list().ofMaxSize(14);
  }

  @Property(tries = 300)
  void flowchartsWithFramesInFramesLoopsAndLongLabels(
      @ForAll long seed, @ForAll @IntRange(min = 20, max = 120) int width) {
    readBack(graph(new Random(seed)), width);
  }

  private static Graph graph(Random random) {
    List<Group> groups = new ArrayList<>();
    for (int i = random.nextInt(5); i > 1; i--) {
      String parent = groups.isEmpty() || random.nextBoolean() ? "" : "G" + any(random, groups);
      String title = "title ".repeat(1 + random.nextInt(4)).strip();
      groups.add(new Group("G" + groups.size(), parent, title, direction(random)));
    }
    List<Node> nodes = new ArrayList<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      String group = groups.isEmpty() || random.nextBoolean() ? "" : "G" + any(random, groups);
      String label = "word ".repeat(random.nextInt(4)) + (i % 3 == 0 ? "thing\nbelow" : "thing");
      nodes.add(new Node("N" + nodes.size(), group, Shape.BOX, List.of(label)));
    }
    List<Edge> edges = new ArrayList<>();
    for (int i = random.nextInt(2 * nodes.size() + 1); i > 0; i--) {
      String from = end(random, nodes, groups);
      String to = random.nextInt(8) == 0 ? from : end(random, nodes, groups);
      edges.add(new Edge(from, to, line(random), LABELS.get(any(random, LABELS))));
    }
    return new Graph(direction(random), nodes, edges, groups);
  }

  private static int any(Random random, List<?> things) {
    return random.nextInt(things.size());
  }

  private static Direction direction(Random random) {
    return Direction.values()[random.nextInt(Direction.values().length)];
  }

  private static String end(Random random, List<Node> nodes, List<Group> groups) {
    boolean group = !groups.isEmpty() && random.nextInt(12) == 0;
    return group ? "G" + any(random, groups) : "N" + any(random, nodes);
  }

  private static Line line(Random random) {
    Stroke[] strokes = {Stroke.SOLID, Stroke.SOLID, Stroke.DOTTED, Stroke.HEAVY, Stroke.HIDDEN};
    Marker tail = random.nextInt(8) == 0 ? Marker.CIRCLE : Marker.NONE;
    Marker head = random.nextInt(5) == 0 ? Marker.NONE : Marker.ARROW;
    return new Line(strokes[random.nextInt(5)], tail, head, 1 + random.nextInt(12) / 11);
  }

  @Property(tries = 60)
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

  @Property(tries = 60)
  void states(@ForAll("joins") List<Join> joins) {
    BiFunction<Join, String, String> transition =
        (join, label) ->
            "S" + join.from + " --> S" + join.to + (label.isEmpty() ? "" : " : " + label);
    read("stateDiagram-v2\n[*] --> S0\nnote right of S0 : a remark\n", joins, transition);
  }

  @Property(tries = 60)
  void entities(@ForAll("joins") List<Join> joins) {
    BiFunction<Join, String, String> relation =
        (join, label) -> {
          String sign = " " + ENTITY_SIGNS.get(join.kind % ENTITY_SIGNS.size()) + " ";
          return "E" + join.from + sign + "E" + join.to + " : \"" + label + "\"";
        };
    read("erDiagram\nE0 {\n uuid id PK\n text name \"of it\"\n}\n", joins, relation);
  }

  /** Writes a source, reads it, and finds in it what was written. */
  private static void read(
      String head, List<Join> joins, BiFunction<Join, String, String> statement) {
    StringBuilder source = new StringBuilder(head);
    for (Join join : joins) {
      source.append(statement.apply(join, join.label)).append('\n');
    }
    Reading reading = Mermaid.read(source.toString());
    Graph graph = (Graph) reading.picture();
    assertThat(reading.notes()).isEmpty();
    int extra = head.startsWith("state") ? 2 : 0;
    assertThat(graph.edges()).hasSize(joins.size() + extra);
    assertThat(graph.nodes().stream().map(Node::id).filter(id -> id.matches("[CSE][0-9]")))
        .allMatch(id -> id.endsWith("0") || named(joins, id.charAt(1) - '0'))
        .doesNotHaveDuplicates();
    readBack(graph, 40);
    readBack(graph, 120);
  }

  private static boolean named(List<Join> joins, int number) {
    return joins.stream().anyMatch(join -> join.from == number || join.to == number);
  }

  private static void readBack(Graph graph, int width) {
    CodedGraph coded = new CodedGraph(graph);
    ReadBackTest.readBack(coded, width);
    assertThat(told(coded.graph())).isEqualTo(coded.edges());
  }

  /** The edges that the list form of a graph names. */
  private static List<String> told(Graph graph) {
    return new Telling(true)
        .of(graph).stream().map(Telling.Item::text).flatMap(CodedGraph::told).sorted().toList();
  }
}
