package eda.runner.lesson;

import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.Style;
import eda.runner.lesson.text.WordWrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A frame with what an image shows and, below, where it is. */
final class ImageBox {
  private static final String TITLE = " image ";
  private static final int FRAME = 4;
  private static final int WIDEST = 60;

  private ImageBox() {}

  /** Empty where nothing is said about the image: a box around an address tells no more. */
  static Optional<List<Row>> draw(ImageDrawer.Picture picture, int width, boolean unicode) {
    if (picture.alt().isBlank()) {
      return Optional.empty();
    }
    int room = Math.min(width, WIDEST) - FRAME;
    List<Row> text = new ArrayList<>();
    text.addAll(WordWrap.wrap(List.of(Span.of(picture.alt(), Meaning.EMPHASIS)), room));
    text.addAll(WordWrap.wrap(source(picture, unicode), room));
    int inner = TITLE.length();
    for (Row row : text) {
      inner = Math.max(inner, row.width());
    }
    String rule = unicode ? "─" : "-";
    String corners = unicode ? "┌┐└┘" : "++++";
    String top = rule + TITLE + rule.repeat(inner + 1 - TITLE.length());
    List<Row> rows = new ArrayList<>();
    rows.add(frame(corners.charAt(0) + top + corners.charAt(1)));
    for (Row row : text) {
      rows.add(framed(row, inner - row.width(), unicode ? "│" : "|"));
    }
    rows.add(frame(corners.charAt(2) + rule.repeat(inner + 2) + corners.charAt(3)));
    return Optional.of(rows);
  }

  private static List<Span> source(ImageDrawer.Picture picture, boolean unicode) {
    String arrow = (unicode ? Glyphs.UNICODE : Glyphs.ASCII).arrow() + " ";
    Style link = Style.of(Meaning.LINK);
    return List.of(
        Span.of(arrow, Meaning.FRAME), new Span(picture.source(), link, picture.target()));
  }

  private static Row framed(Row row, int blanks, String bar) {
    List<Span> spans = new ArrayList<>();
    spans.add(Span.of(bar + " ", Meaning.FRAME));
    spans.addAll(row.spans());
    spans.add(Span.of(" ".repeat(blanks + 1) + bar, Meaning.FRAME));
    return new Row(spans);
  }

  private static Row frame(String line) {
    return Row.of(Span.of(line, Meaning.FRAME));
  }
}
