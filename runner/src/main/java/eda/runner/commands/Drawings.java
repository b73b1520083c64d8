package eda.runner.commands;

import eda.runner.lesson.DiagramDrawer;
import eda.runner.lesson.diagram.Diagram;
import eda.runner.screen.Io;
import java.util.Optional;

/** Which diagrams pages show as drawings: Mermaid's; a screen reader gets them told as a list. */
final class Drawings {
  private Drawings() {}

  static DiagramDrawer of(Io io) {
    return (language, source, width) -> {
      if (!language.equals("mermaid")) {
        return Optional.empty();
      }
      int columns = Math.max(20, width);
      return Optional.of(
          io.linear()
              ? Diagram.list(source, columns, io.unicode()).lines()
              : Diagram.draw(source, columns, io.unicode()).lines());
    };
  }
}
