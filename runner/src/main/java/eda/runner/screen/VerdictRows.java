package eda.runner.screen;

import eda.runner.check.Place;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The rows of a verdict, one after the other, none wider than its page. */
public final class VerdictRows {
  private final VerdictLook look;
  private final List<Row> rows = new ArrayList<>();

  public VerdictRows(VerdictLook look) {
    this.look = look;
  }

  VerdictLook look() {
    return look;
  }

  int width() {
    return look.page().width();
  }

  public List<Row> all() {
    return List.copyOf(rows);
  }

  public void add(Row row) {
    rows.add(row);
  }

  void addAll(List<Row> more) {
    rows.addAll(more);
  }

  public void blank() {
    rows.add(Row.EMPTY);
  }

  public void wrapped(String margin, Span... spans) {
    for (Row row : Wrapped.rows(width() - margin.length(), spans)) {
      List<Span> all = new ArrayList<>(List.of(Span.plain(margin)));
      all.addAll(row.spans());
      rows.add(new Row(all));
    }
  }

  /** A label and what it says. */
  void labelled(String label, String text) {
    wrapped("  ", Span.of(label, Meaning.STRONG), Span.plain(" " + text));
  }

  /** A label, and under its own beginning what belongs to it. */
  public void hanging(Span label, Span text) {
    int margin = Row.of(label).width();
    if (margin > width() / 2) {
      wrapped("", label, text);
      return;
    }
    List<Row> texts = Wrapped.rows(width() - margin, text);
    for (int i = 0; i < Math.max(1, texts.size()); i++) {
      List<Span> spans = new ArrayList<>();
      spans.add(i == 0 ? label : Span.plain(" ".repeat(margin)));
      spans.addAll(i < texts.size() ? texts.get(i).spans() : List.of());
      rows.add(new Row(spans).trimmed());
    }
  }

  /** A place in the learner's code behind some words, and the line of code itself. */
  void place(String words, Place place) {
    wrapped("  ", Span.of(words, Meaning.FAINT), Span.plain(shown(place)));
    source(place);
  }

  /** The line of code at a place. */
  void source(Place place) {
    if (!place.source().isBlank()) {
      List<Span> indented = new ArrayList<>(List.of(Span.plain("  ")));
      indented.addAll(CaretLines.of(place.source(), 0, width() - 2).get(0).spans());
      rows.add(new Row(indented));
    }
  }

  static String shown(Place place) {
    String method = place.method().isEmpty() ? "" : ", " + place.method();
    return place.file() + ":" + place.line() + method;
  }
}
