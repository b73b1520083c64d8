package eda.runner.screen;

import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Sanitiser;
import eda.runner.lesson.text.Span;
import java.util.List;

/** A line of source with a caret under one column, cut so that the caret stays in view. */
final class CaretLines {
  private static final String MARGIN = "    ";

  private CaretLines() {}

  /** Returns two rows; {@code column} counts characters from 1. */
  static List<Row> of(String source, int column, int width) {
    String code = Sanitiser.visible(source.replace("\t", "    "), true);
    int indent = code.length() - code.stripLeading().length();
    int tabs = (int) source.chars().limit(Math.max(0, column - 1)).filter(c -> c == '\t').count();
    int at = Math.max(0, column - 1 + 3 * tabs - indent);
    String text = code.strip();
    int room = width - MARGIN.length() - 1;
    int from = at < room ? 0 : Math.min(at - room / 2, text.length());
    String shown = cut(text.substring(from), room);
    String before = text.substring(from, Math.min(text.length(), Math.max(from, at)));
    String caret = " ".repeat(Math.min(room, CellWidth.width(before))) + "^";
    return List.of(
        Row.of(Span.plain(MARGIN), Span.of(shown, Meaning.CODE)),
        Row.of(Span.plain(MARGIN), Span.of(caret, Meaning.ERROR)));
  }

  private static String cut(String text, int room) {
    StringBuilder kept = new StringBuilder();
    int width = 0;
    for (String cluster : CellWidth.clusters(text)) {
      width += CellWidth.width(cluster);
      if (width > room) {
        break;
      }
      kept.append(cluster);
    }
    return kept.toString();
  }
}
