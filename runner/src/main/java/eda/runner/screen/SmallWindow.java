package eda.runner.screen;

import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.WordWrap;
import java.util.ArrayList;
import java.util.List;

/** What stands in a window in which no screen finds room. */
public final class SmallWindow {
  private static final String SENTENCE =
      "This window is too small: 40 columns and 12 rows are needed. q quits.";

  private static final int LEAST_WIDTH = 40;
  private static final int LEAST_HEIGHT = 12;

  private SmallWindow() {}

  /** Whether a window is large enough for a screen. */
  public static boolean fits(int width, int height) {
    return width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
  }

  public static List<Row> rows(int width, int height) {
    List<Row> rows =
        new ArrayList<>(WordWrap.wrap(List.of(Span.plain(SENTENCE)), Math.max(2, width)));
    while (rows.size() < height) {
      rows.add(Row.EMPTY);
    }
    return rows.subList(0, Math.max(0, height)).stream().map(row -> Cells.cut(row, width)).toList();
  }
}
