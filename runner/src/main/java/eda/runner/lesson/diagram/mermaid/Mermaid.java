package eda.runner.lesson.diagram.mermaid;

import eda.runner.lesson.diagram.model.Picture;
import java.util.Optional;

/** Reads a diagram of any type that is known. */
public final class Mermaid {
  private Mermaid() {}

  /** Reads a source in which controls, tab and line feed apart, were made visible before. */
  public static Reading read(String text) {
    Source source = Source.of(text.replace('\t', ' '));
    Notes notes = new Notes();
    Optional<Picture> picture = picture(source, notes);
    return new Reading(picture, source, notes.all());
  }

  private static Optional<Picture> picture(Source source, Notes notes) {
    return switch (source.type()) {
      case "graph", "flowchart", "flowchart-elk" -> Optional.of(FlowParser.read(source, notes));
      case "sequenceDiagram" -> Optional.of(SequenceParser.read(source, notes));
      case "stateDiagram", "stateDiagram-v2" -> Optional.of(StateParser.read(source, notes));
      case "classDiagram", "classDiagram-v2" -> Optional.of(ClassParser.read(source, notes));
      case "erDiagram" -> Optional.of(EntityParser.read(source, notes));
      default -> Optional.empty();
    };
  }
}
