package eda.quiz.read;

import java.util.Optional;

/**
 * A line that begins a list item.
 *
 * @param indent the white space before the bullet
 * @param bullet a bullet sign, or a number with its delimiter
 * @param gap the white space after it
 * @param text the rest of the line
 */
record ItemStart(String indent, String bullet, String gap, String text) {

  static Optional<ItemStart> of(String line) {
    int start = skipBlanks(line, 0);
    int end = bulletEnd(line, start);
    int text = skipBlanks(line, end);
    if (end == start || text == end && text < line.length()) {
      return Optional.empty();
    }
    return Optional.of(
        new ItemStart(
            line.substring(0, start),
            line.substring(start, end),
            line.substring(end, text),
            line.substring(text)));
  }

  Mark mark() {
    return Mark.of(text);
  }

  /** What follows the mark, if there is one. */
  String content() {
    Mark mark = mark();
    return mark.present() ? text.substring(mark.length()).stripLeading() : text;
  }

  /** How far the lines below have to be indented to belong to the item. */
  int width() {
    boolean wide = text.isEmpty() || gap.length() > 4;
    return indent.length() + bullet.length() + (wide ? 1 : gap.length());
  }

  boolean ordered() {
    return Character.isDigit(bullet.charAt(0));
  }

  /** A sign that people take for a bullet, but Markdown does not. */
  boolean typographic() {
    return "–•‣◦—".contains(bullet);
  }

  int number() {
    return Integer.parseInt(bullet.substring(0, bullet.length() - 1));
  }

  private static int skipBlanks(String line, int from) {
    int at = from;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static int bulletEnd(String line, int start) {
    if (start < line.length() && "-*+–•‣◦—".indexOf(line.charAt(start)) >= 0) {
      return start + 1;
    }
    int digits = start;
    while (digits < line.length()
        && digits - start < 9
        && line.charAt(digits) >= '0'
        && line.charAt(digits) <= '9') {
      digits++;
    }
    boolean delimited =
        digits > start
            && digits < line.length()
            && (line.charAt(digits) == '.' || line.charAt(digits) == ')');
    return delimited ? digits + 1 : start;
  }
}
