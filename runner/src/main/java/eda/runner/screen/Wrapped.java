package eda.runner.screen;

import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Sanitiser;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.WordWrap;
import java.util.ArrayList;
import java.util.List;

/**
 * Text from anywhere, broken into rows.
 *
 * <p>Controls are made visible before anything is measured, since {@code \u0080} in letters takes
 * six columns and as a control one.
 */
public final class Wrapped {
  private static final String TAB = "    ";

  private Wrapped() {}

  public static List<Row> rows(int width, Span... spans) {
    List<Span> visible = new ArrayList<>();
    for (Span span : spans) {
      String text = Sanitiser.visible(span.text(), true).replace("\t", TAB);
      visible.add(new Span(text, span.style(), span.target()));
    }
    return WordWrap.wrap(visible, width);
  }
}
