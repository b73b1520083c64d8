package eda.runner.lesson.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts ranges out of spans as if they were one text. Ranges are asked for from left to right. */
public final class SpanCutter {
  private final List<Span> spans;
  private int index;
  private int start;

  public SpanCutter(List<Span> spans) {
    this.spans = spans;
  }

  /**
   * The pieces that make up {@code [from, to)}, which starts no earlier than the last range ended.
   */
  public List<Span> cut(int from, int to) {
    List<Span> pieces = new ArrayList<>();
    int at = from;
    while (at < to) {
      Span span = spans.get(index);
      int end = start + span.text().length();
      int until = Math.min(to, end);
      if (until > at) {
        pieces.add(piece(span, at - start, until - start));
        at = until;
      }
      if (at >= end) {
        index++;
        start = end;
      }
    }
    return pieces;
  }

  private static Span piece(Span span, int from, int to) {
    if (from == 0 && to == span.text().length()) {
      return span;
    }
    return new Span(span.text().substring(from, to), span.style(), span.target());
  }
}
