package eda.runner.verify;

import eda.runner.lesson.diagram.Diagram;
import eda.runner.lesson.diagram.mermaid.Mermaid;
import eda.runner.lesson.diagram.model.Graph;
import eda.runner.lesson.diagram.model.Picture;
import eda.runner.lesson.diagram.model.Sequence;
import java.util.Optional;

/** That everybody can take a diagram in: it is small, it can be drawn, and it is told in words. */
final class DiagramRules {
  private static final int WIDEST_DRAWING = 76;
  private static final int MOST_NODES = 7;

  private DiagramRules() {}

  /**
   * @param next what follows the diagram
   */
  static void check(Passage diagram, Optional<Passage> next, Findings findings) {
    if (!Diagram.draw(diagram.text(), WIDEST_DRAWING, true).drawn()) {
      findings.add(diagram.line(), "this diagram can't be drawn in " + WIDEST_DRAWING + " columns");
    }
    int nodes = nodes(Mermaid.read(diagram.text()).picture());
    if (nodes > MOST_NODES) {
      findings.add(
          diagram.line(), "a diagram has at most " + MOST_NODES + " nodes, this one " + nodes);
    }
    if (next.filter(passage -> passage.text().startsWith("In words:")).isEmpty()) {
      findings.add(diagram.line(), "a diagram is followed by a sentence that begins *In words:*");
    }
  }

  private static int nodes(Picture picture) {
    if (picture instanceof Graph graph) {
      return graph.nodes().size();
    }
    return picture instanceof Sequence sequence ? sequence.participants().size() : 0;
  }
}
