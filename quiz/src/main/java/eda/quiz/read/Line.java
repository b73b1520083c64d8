package eda.quiz.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a quiz on its way through the reader.
 *
 * @param number 1-based line of the page as it was given
 * @param prefix what was cut off at the left
 * @param text what is read
 */
record Line(int number, String prefix, String text) {

  /** The lines of a page; LF, CR LF and CR end a line. */
  static List<Line> split(String page) {
    String text = page.startsWith("\ufeff") ? page.substring(1) : page;
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      lines.add(new Line(lines.size() + 1, "", text.substring(start, end)));
      boolean pair = text.startsWith("\r\n", end);
      start = end + (pair ? 2 : 1);
    }
    return lines;
  }

  /** The width of the white space at the left, with tab stops at every fourth column. */
  int indent() {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        width += 4 - width % 4;
      } else if (c == ' ') {
        width++;
      } else {
        break;
      }
    }
    return width;
  }

  /** The line without up to the given width of white space at the left. */
  Line dedented(int width) {
    int cut = 0;
    int column = 0;
    while (column < width && cut < text.length()) {
      char c = text.charAt(cut);
      if (c != ' ' && c != '\t') {
        break;
      }
      column += c == '\t' ? 4 - column % 4 : 1;
      cut++;
    }
    String padding = " ".repeat(Math.max(0, column - width));
    return new Line(number, prefix + text.substring(0, cut), padding + text.substring(cut));
  }

  Line withText(String newText) {
    return new Line(number, prefix, newText);
  }

  /** The line from an index on; what stands before it counts as cut off. */
  Line from(int index) {
    return new Line(number, prefix + text.substring(0, index), text.substring(index));
  }

  boolean blank() {
    return text.isBlank();
  }

  /** The 1-based column of the page at which the text starts. */
  int column() {
    return prefix.length() + 1;
  }

  /** All lines moved left by the indentation that they share. */
  static List<Line> dedented(List<Line> lines) {
    int common =
        lines.stream().filter(line -> !line.blank()).mapToInt(Line::indent).min().orElse(0);
    return common == 0 ? lines : lines.stream().map(line -> line.dedented(common)).toList();
  }
}
