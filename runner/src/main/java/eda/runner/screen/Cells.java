package eda.runner.screen;

import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Sanitiser;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.SpanCutter;
import eda.runner.lesson.text.Style;
import java.util.ArrayList;
import java.util.List;

/** Rows put side by side, cut off, and marked. */
public final class Cells {
  private Cells() {}

  /** Returns the row, or what of it fits. */
  public static Row cut(Row row, int width) {
    String text = row.text();
    if (text.length() <= width && CellWidth.width(text) <= width) {
      return row;
    }
    return new Row(new SpanCutter(row.spans()).cut(0, CellWidth.fit(text, Math.max(0, width))));
  }

  /** Returns the text, or its start and a sign that there is more. */
  public static String cut(String text, int width, String more) {
    if (CellWidth.width(text) <= width) {
      return text;
    }
    int end = CellWidth.fit(text, Math.max(0, width - CellWidth.width(more)));
    return text.substring(0, end).stripTrailing() + more;
  }

  /** Returns the end of what is typed, since that is where one types. */
  public static String tail(String typed, int width) {
    String shown = Sanitiser.oneRow(typed, true);
    while (CellWidth.width(shown) > width) {
      shown = shown.substring(shown.offsetByCodePoints(0, 1));
    }
    return shown;
  }

  /** Returns {@code left} and, from column {@code column} on, {@code right}. */
  public static Row beside(Row left, int column, Row right) {
    Row start = cut(left, column);
    List<Span> spans = new ArrayList<>(start.spans());
    spans.add(Span.plain(" ".repeat(column - start.width())));
    spans.addAll(right.spans());
    return new Row(spans);
  }

  /** Returns the row with another style from one character to before another. */
  public static Row marked(Row row, int from, int to, Style style) {
    SpanCutter cutter = new SpanCutter(row.spans());
    List<Span> spans = new ArrayList<>(cutter.cut(0, from));
    for (Span span : cutter.cut(from, to)) {
      spans.add(new Span(span.text(), style, span.target()));
    }
    spans.addAll(cutter.cut(to, row.text().length()));
    return new Row(spans);
  }
}
