package eda.runner.lesson.diagram.mermaid;

import eda.runner.lesson.diagram.model.Line;
import eda.runner.lesson.diagram.model.Marker;
import eda.runner.lesson.diagram.model.Stroke;
import java.util.List;
import java.util.Optional;

/** The arrows of a sequence, longest first: the first that fits is meant. */
final class Signals {
  private static final List<Form> FORMS =
      List.of(
          new Form("<<-->>", line(Stroke.DOTTED, Marker.ARROW, Marker.ARROW)),
          new Form("<<->>", line(Stroke.SOLID, Marker.ARROW, Marker.ARROW)),
          new Form("-->>", line(Stroke.DOTTED, Marker.NONE, Marker.ARROW)),
          new Form("->>", line(Stroke.SOLID, Marker.NONE, Marker.ARROW)),
          new Form("-->", line(Stroke.DOTTED, Marker.NONE, Marker.NONE)),
          new Form("->", line(Stroke.SOLID, Marker.NONE, Marker.NONE)),
          new Form("--x", line(Stroke.DOTTED, Marker.NONE, Marker.CROSS)),
          new Form("-x", line(Stroke.SOLID, Marker.NONE, Marker.CROSS)),
          new Form("--)", line(Stroke.DOTTED, Marker.NONE, Marker.OPEN)),
          new Form("-)", line(Stroke.SOLID, Marker.NONE, Marker.OPEN)));

  private Signals() {}

  private record Form(String written, Line line) {}

  /** An arrow, and where it is in the text. */
  record Signal(int from, int to, Line line) {}

  static Optional<Signal> find(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '-' || c == '<') {
        for (Form form : FORMS) {
          if (text.startsWith(form.written, at)) {
            return Optional.of(new Signal(at, at + form.written.length(), form.line));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Line line(Stroke stroke, Marker tail, Marker head) {
    return new Line(stroke, tail, head, 1);
  }
}
