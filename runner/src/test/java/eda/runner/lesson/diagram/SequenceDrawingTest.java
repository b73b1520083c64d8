package eda.runner.lesson.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.diagram.mermaid.Mermaid;
import eda.runner.lesson.diagram.model.Sequence;
import eda.runner.lesson.text.CellWidth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever happens in a sequence, each step is shown once and in order. */
class SequenceDrawingTest {

  @Provide
  Arbitrary<List<String>> steps() {
    Arbitrary<Integer> who = Arbitraries.integers().between(0, 4);
    Arbitrary<String> sign = Arbitraries.of("->>", "-->>", "->>+", "-->>-");
    Arbitrary<String> message =
        Combinators.combine(who, sign, who).as((from, s, to) -> "p" + from + s + "p" + to + ": ");
    Arbitrary<String> note =
        Combinators.combine(Arbitraries.of("left of p", "right of p", "over p"), who)
            .as((side, one) -> "Note " + side + one + ": ");
    Arbitrary<String> wide =
        Combinators.combine(who, who).as((a, b) -> "Note over p" + a + ",p" + b + ": ");
    Arbitrary<String> frame =
        Arbitraries.of("alt ", "else ", "loop ", "opt ", "par ", "end", "end");
    return Arbitraries.oneOf(message, message, message, note, wide, frame).list().ofMaxSize(16);
  }

  @Property(tries = 400)
  void showsEachTextOnceAndAHeadForEachArrow(@ForAll("steps") List<String> steps) {
    StringBuilder source = new StringBuilder("sequenceDiagram\nparticipant p0\nparticipant p1\n");
    long arrows = 0;
    for (int i = 0; i < steps.size(); i++) {
      source.append(steps.get(i)).append(steps.get(i).equals("end") ? "" : "text" + i).append('\n');
      arrows += steps.get(i).contains(">>") ? 1 : 0;
    }
    Sequence sequence = (Sequence) Mermaid.read(source.toString()).picture();
    for (int width : List.of(40, 76, 120)) {
      ReadBackTest.readBack(new SequenceReader(sequence), width);
      Drawing drawing = Diagram.draw(source.toString(), width, true);
      assertThat(drawing.lines()).allMatch(line -> CellWidth.width(line) <= width);
      if (drawing.drawn()) {
        assertThat(DrawingReader.heads(drawing.lines())).isEqualTo(arrows);
        check(steps, String.join("\n", drawing.lines()));
      } else {
        assertThat(width).isLessThan(120);
      }
    }
  }

  private static void check(List<String> steps, String drawing) {
    int open = 0;
    int after = 0;
    for (int i = 0; i < steps.size(); i++) {
      String step = steps.get(i);
      if (step.equals("end")) {
        open = Math.max(0, open - 1);
        continue;
      }
      boolean lost = step.equals("else ") && open == 0;
      open += List.of("alt ", "loop ", "opt ", "par ").contains(step) ? 1 : 0;
      assertThat(drawing.split("\\btext" + i + "\\b", -1)).hasSize(lost ? 1 : 2);
      if (!lost) {
        int at = drawing.indexOf("text" + i);
        assertThat(at).isGreaterThan(after);
        after = at;
      }
    }
  }

  @Test
  void tellsFramesAndNotesAsAList() {
    String source =
        """
        sequenceDiagram
          participant A as Client
          A->>B: ask
          alt found
            B-->>A: answer
          else gone
            Note over B: nothing here
          end
        """;
    assertThat(String.join("\n", Diagram.list(source, 60, false).lines()))
        .isEqualTo(
            """
            Client -> B: ask
            alt found:
              B -> Client: answer
            else gone:
              Note on B: nothing here
            end of alt""");
  }
}
