package eda.runner.lesson.text;

import java.util.ArrayList;
import java.util.List;

/** One row of the screen, from its first column; it ends where its text ends. */
public record Row(List<Span> spans) {
  public static final Row EMPTY = new Row(List.of());

  public Row {
    spans = List.copyOf(spans);
  }

  public static Row of(Span... spans) {
    return new Row(List.of(spans));
  }

  public static Row plain(String text) {
    return new Row(List.of(Span.plain(text)));
  }

  public String text() {
    if (spans.size() == 1) {
      return spans.get(0).text();
    }
    StringBuilder text = new StringBuilder();
    for (Span span : spans) {
      text.append(span.text());
    }
    return text.toString();
  }

  public int width() {
    return CellWidth.width(text());
  }

  /** The row without blanks at its end. */
  public Row trimmed() {
    List<Span> kept = new ArrayList<>(spans);
    while (!kept.isEmpty()) {
      Span last = kept.remove(kept.size() - 1);
      String text = last.text().stripTrailing();
      if (!text.isEmpty()) {
        kept.add(new Span(text, last.style(), last.target()));
        break;
      }
    }
    return new Row(kept);
  }
}
