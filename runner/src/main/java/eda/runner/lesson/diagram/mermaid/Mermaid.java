package eda.runner.lesson.diagram.mermaid;

import eda.runner.lesson.diagram.model.Picture;
import eda.runner.lesson.diagram.model.Unknown;

/** Reads a diagram of any type that is known. */
public final class Mermaid {
  private Mermaid() {}

  /** Reads a source in which controls, tab and line feed apart, were made visible before. */
  public static Reading read(String text) {
    Source source = Source.of(text.replace('\t', ' '));
    Notes notes = new Notes();
    Picture picture = picture(source, notes);
    return new Reading(source.title(), picture, notes.all());
  }

  private static Picture picture(Source source, Notes notes) {
    return switch (source.type()) {
      case "graph", "flowchart", "flowchart-elk" -> FlowParser.read(source, notes);
      case "sequenceDiagram" -> SequenceParser.read(source, notes);
      case "stateDiagram", "stateDiagram-v2" -> StateParser.read(source, notes);
      case "classDiagram", "classDiagram-v2" -> ClassParser.read(source, notes);
      case "erDiagram" -> EntityParser.read(source, notes);
      default -> new Unknown(source.type());
    };
  }
}
