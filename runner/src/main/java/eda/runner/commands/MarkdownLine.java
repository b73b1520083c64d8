package eda.runner.commands;

/**
 * A piece of a quiz as a paragraph of its own.
 *
 * <p>An option such as {@code # of events} or {@code 1. first} is a sentence, not a heading or a
 * list; the mark at its beginning is escaped so that the layout takes it as text.
 */
final class MarkdownLine {
  private MarkdownLine() {}

  static String of(String text) {
    if (text.isEmpty() || text.startsWith("```") || text.startsWith("~~~")) {
      return text;
    }
    char first = text.charAt(0);
    if (first == '#'
        || first == '>'
        || first == '-'
        || first == '+'
        || first == '='
        || first == '*' && text.startsWith("* ")) {
      return "\\" + text;
    }
    int digits = 0;
    while (digits < text.length()
        && digits < 9
        && text.charAt(digits) >= '0'
        && text.charAt(digits) <= '9') {
      digits++;
    }
    boolean listNumber =
        digits > 0
            && digits < text.length()
            && (text.charAt(digits) == '.' || text.charAt(digits) == ')');
    return listNumber ? text.substring(0, digits) + "\\" + text.substring(digits) : text;
  }
}
