package eda.runner.lesson.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.text.CellWidth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is drawn is what was written, whatever the graph. */
class FlowchartDrawingTest {
  private static final List<Integer> WIDTHS = List.of(40, 76, 120);

  record Arrow(int from, int to, String sign, boolean labelled) {}

  record Written(String direction, int nodes, List<Arrow> arrows, int frames) {

    String source() {
      StringBuilder source = new StringBuilder("flowchart " + direction + "\n");
      for (int i = 0; i < nodes; i++) {
        source.append("n").append(i).append("(node").append(i).append(")\n");
      }
      // The nodes are dealt out to the frames in turn; the first share stands outside.
      for (int frame = 1; frame <= frames; frame++) {
        source.append("subgraph frame").append(frame).append('\n');
        for (int i = frame; i < nodes; i += frames + 1) {
          source.append("n").append(i).append('\n');
        }
        // The second one is inside the first.
        source.append(frame == 1 && frames > 1 ? "" : "end\n");
      }
      source.append(frames > 1 ? "end\n" : "");
      for (int i = 0; i < arrows.size(); i++) {
        Arrow arrow = arrows.get(i);
        String label = arrow.labelled ? "|edge" + i + "|" : "";
        source.append("n" + arrow.from + " " + arrow.sign + label + " n" + arrow.to + "\n");
      }
      return source.toString();
    }

    List<String> expected() {
      List<String> expected = new ArrayList<>();
      for (int i = 0; i < arrows.size(); i++) {
        Arrow arrow = arrows.get(i);
        boolean directed = arrow.sign.contains(">");
        String label = arrow.labelled ? "edge" + i : "";
        expected.add(edge("node" + arrow.from, "node" + arrow.to, directed, label));
      }
      Collections.sort(expected);
      return expected;
    }

    long directed() {
      return arrows.stream().filter(arrow -> arrow.sign.contains(">")).count();
    }
  }

  @Provide
  Arbitrary<Written> graphs() {
    return Arbitraries.integers()
        .between(1, 12)
        .flatMap(
            nodes ->
                Combinators.combine(
                        Arbitraries.of("TD", "LR", "BT", "RL"),
                        arrows(nodes).list().ofMaxSize(18),
                        Arbitraries.of(0, 0, 1, 2, 3))
                    .as(
                        (direction, arrows, frames) ->
                            new Written(direction, nodes, arrows, frames)));
  }

  private static Arbitrary<Arrow> arrows(int nodes) {
    Arbitrary<Integer> node = Arbitraries.integers().between(0, nodes - 1);
    Arbitrary<String> sign = Arbitraries.of("-->", "-->", "-.->", "==>", "---", "--->");
    return Combinators.combine(node, node, sign, Arbitraries.of(true, false)).as(Arrow::new);
  }

  @Property(tries = 400)
  void showsTheEdgesThatWereWrittenAndNoOthers(@ForAll("graphs") Written graph) {
    for (int width : WIDTHS) {
      Drawing drawing = Diagram.draw(graph.source(), width, true);
      if (drawing.drawn()) {
        List<String> found = new ArrayList<>();
        for (DrawingReader.Found edge : DrawingReader.edges(drawing.lines())) {
          found.add(edge(edge.from(), edge.to(), edge.directed(), edge.label()));
        }
        Collections.sort(found);
        assertThat(found).isEqualTo(graph.expected());
        assertThat(DrawingReader.heads(drawing.lines())).isEqualTo(graph.directed());
      }
    }
  }

  @Property(tries = 300)
  void showsEachLabelOnceWithinTheWidth(@ForAll("graphs") Written graph) {
    for (int width : WIDTHS) {
      Drawing drawing = Diagram.draw(graph.source(), width, true);
      assertThat(drawing.lines()).allMatch(line -> CellWidth.width(line) <= width);
      if (drawing.drawn()) {
        String all = " " + String.join("\n ", drawing.lines()) + " ";
        for (int i = 0; i < graph.nodes; i++) {
          assertThat(all.split("\\bnode" + i + "\\b", -1)).hasSize(2);
        }
        for (int i = 0; i < graph.arrows.size(); i++) {
          int times = graph.arrows.get(i).labelled ? 1 : 0;
          assertThat(all.split("\\bedge" + i + "\\b", -1)).hasSize(1 + times);
        }
      }
    }
  }

  @Property(tries = 100)
  void fitsWhenItIsSmall(@ForAll("graphs") Written graph) {
    if (graph.arrows.size() <= 8) {
      assertThat(Diagram.draw(graph.source(), 120, true).drawn()).isTrue();
    }
  }

  @Property(tries = 100)
  void drawsTheSameInAsciiButForTheCharacters(@ForAll("graphs") Written graph) {
    List<String> unicode = Diagram.draw(graph.source(), 76, true).lines();
    List<String> ascii = Diagram.draw(graph.source(), 76, false).lines();
    assertThat(ascii).hasSameSizeAs(unicode).allMatch(line -> line.chars().allMatch(c -> c < 127));
  }

  private static String edge(String from, String to, boolean directed, String label) {
    boolean swap = !directed && from.compareTo(to) > 0;
    String ends = swap ? to + " -- " + from : from + (directed ? " -> " : " -- ") + to;
    return ends + " " + label;
  }
}
