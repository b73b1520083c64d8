package eda.runner.lesson.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a caller gets for one source or another. */
class DiagramTest {

  @Test
  void drawsAChainOnThreeRows() {
    assertThat(draw("graph LR\nA --> B --> C"))
        .isEqualTo(
            """
            ┌───┐   ┌───┐   ┌───┐
            │ A ├──▶│ B ├──▶│ C │
            └───┘   └───┘   └───┘""");
  }

  @Test
  void makesNoNodesOfStatementsAboutLooks() {
    Drawing drawing =
        Diagram.draw(
            """
            ---
            title: How it goes
            config:
              theme: dark
            ---
            %%{init: {
              "theme": "dark"
            }}%%
            graph LR
              %% nothing
              A --> B
              classDef hot fill:#f00;
              class A,B hot
              style A fill:#fff
              linkStyle 0 stroke:red
              click A callback "tip"
              accTitle: for screen readers
            """,
            76, true);
    assertThat(drawing.notes()).isEmpty();
    assertThat(drawing.lines()).startsWith("How it goes", "").hasSize(5);
  }

  @Test
  void notesAStatementThatItDoesNotKnow() {
    Drawing drawing = Diagram.draw("graph LR\nA --> B\nthis is no statement\nB --> C", 76, true);
    assertThat(drawing.notes()).containsExactly("not understood: this is no statement");
    assertThat(drawing.drawn()).isTrue();
    assertThat(String.join("\n", drawing.lines())).doesNotContain("this").contains("C");
  }

  @Test
  void tellsAGraphAsAList() {
    Drawing drawing =
        Diagram.list(
            """
            graph LR
              subgraph s [Service]
                A[Command] -->|accepted| B{decide}
              end
              B --- C
              D
            """,
            76,
            true);
    assertThat(drawing.drawn()).isFalse();
    assertThat(drawing.lines())
        .isEqualTo(
            List.of("Command → decide (accepted)", "decide — C", "D", "Service: Command, decide"));
  }

  @Test
  void tellsThatAHeaderAloneDrawsNothing() {
    for (String header : List.of("graph TD", "sequenceDiagram", "classDiagram", "erDiagram")) {
      assertThat(Diagram.draw(header, 76, true))
          .isEqualTo(new Drawing(List.of("This diagram is empty."), List.of(), false));
    }
  }

  @Test
  void namesInAListWhatNoVisibleEdgeLeadsTo() {
    assertThat(Diagram.list("graph LR\nA ~~~ B", 76, true).lines()).containsExactly("A", "B");
  }

  @Test
  void namesInAListTheParticipantsThatDoNothing() {
    String source = "sequenceDiagram\nparticipant A as Shop\nparticipant B\nB->>B: wait";
    assertThat(Diagram.list(source, 76, true).lines()).containsExactly("B → B: wait", "Shop");
    assertThat(Diagram.list("sequenceDiagram\nactor U", 76, true).lines()).containsExactly("U");
  }

  @Test
  void tellsWhatIsTooBigToBeDrawn() {
    StringBuilder source = new StringBuilder("graph TD\n");
    for (int i = 0; i < 151; i++) {
      source.append("n").append(i).append(" --> n").append(i + 1).append('\n');
    }
    Drawing drawing = Diagram.draw(source.toString(), 76, true);
    assertThat(drawing.drawn()).isFalse();
    assertThat(drawing.lines()).hasSize(151).contains("n150 → n151");
  }

  @Test
  void turnsAWideGraphInsteadOfOverflowing() {
    String source = "graph LR\n" + "A[a longer name] --> B[another name] --> C[and a third one]";
    assertThat(Diagram.draw(source, 100, true).lines()).hasSize(3);
    assertThat(Diagram.draw(source, 30, true).lines()).hasSize(13).allMatch(l -> l.length() <= 30);
  }

  @Test
  void showsTheSourceOfAnUnknownType() {
    Drawing drawing = Diagram.draw("pie\n\t\"a\" : 1", 76, true);
    assertThat(drawing.drawn()).isFalse();
    assertThat(drawing.lines())
        .containsExactly(
            "A diagram of the type \"pie\" can't be drawn; this is its source:",
            "pie",
            "    \"a\" : 1");
  }

  private static String draw(String source) {
    return String.join("\n", Diagram.draw(source, 76, true).lines());
  }
}
