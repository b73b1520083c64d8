package eda.runner.lesson.diagram.mermaid;

/** A place in one statement. */
final class Cursor {
  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  int mark() {
    return at;
  }

  void reset(int mark) {
    at = mark;
  }

  /** The character here, or NUL at the end. */
  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  char next() {
    return text.charAt(at++);
  }

  void skipBlanks() {
    while (!atEnd() && Character.isWhitespace(peek())) {
      at++;
    }
  }

  /** Goes past {@code expected} if that is what stands here. */
  boolean take(String expected) {
    if (!text.startsWith(expected, at)) {
      return false;
    }
    at += expected.length();
    return true;
  }

  /** How often {@code c} stands here in a row; goes past them. */
  int run(char c) {
    int from = at;
    while (!atEnd() && peek() == c) {
      at++;
    }
    return at - from;
  }

  /** The index of {@code wanted} from here on, or a negative number. */
  int find(String wanted) {
    return text.indexOf(wanted, at);
  }

  /** The text from here to an index; goes there. */
  String until(int end) {
    String part = text.substring(at, end);
    at = end;
    return part;
  }

  String rest() {
    return until(text.length());
  }
}
