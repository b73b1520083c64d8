package eda.runner.lesson.code;

import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of code with a cursor. What the cursor passes is marked or stays plain; nothing is lost.
 */
final class Line {
  private final CharSequence text;
  private final List<Span> spans = new ArrayList<>();
  private int at;
  private int unmarked;

  Line(CharSequence text) {
    this.text = text;
  }

  boolean done() {
    return at >= text.length();
  }

  int at() {
    return at;
  }

  int length() {
    return text.length();
  }

  /** The character {@code ahead} of the cursor, NUL beyond the end. */
  char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
  }

  char here() {
    return peek(0);
  }

  boolean starts(String wanted) {
    return startsAt(wanted, at);
  }

  /** The index of the first character that is no blank. */
  int firstInk() {
    int ink = 0;
    while (ink < text.length() && Character.isWhitespace(text.charAt(ink))) {
      ink++;
    }
    return ink;
  }

  boolean startsAhead(String wanted, int ahead) {
    return startsAt(wanted, at + ahead);
  }

  private boolean startsAt(String wanted, int from) {
    if (from + wanted.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < wanted.length(); i++) {
      if (text.charAt(from + i) != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The first index of {@code wanted} from {@code from} on, or the end of the line. */
  int find(String wanted, int from) {
    int found = Math.min(from, text.length());
    while (found < text.length() && !startsAt(wanted, found)) {
      found++;
    }
    return found;
  }

  String until(int end) {
    return text.subSequence(at, Math.max(at, end)).toString();
  }

  void skip(int count) {
    at = Math.min(text.length(), at + count);
  }

  void skipTo(int end) {
    at = Math.max(at, Math.min(end, text.length()));
  }

  void skipBlanks() {
    while (here() == ' ') {
      at++;
    }
  }

  /** Marks up to {@code end}, which may lie beyond the line. */
  void mark(int end, Meaning meaning) {
    int to = Math.min(end, text.length());
    if (to > at) {
      flush();
      spans.add(Span.of(text.subSequence(at, to).toString(), meaning));
      at = to;
      unmarked = to;
    }
  }

  void markRest(Meaning meaning) {
    mark(text.length(), meaning);
  }

  /** Marks through {@code close}, looked for {@code ahead} of the cursor. Whether it was found. */
  boolean markThrough(String close, int ahead, Meaning meaning) {
    int found = find(close, at + ahead);
    boolean closed = found < text.length();
    mark(closed ? found + close.length() : found, meaning);
    return closed;
  }

  /**
   * Marks a string that ends with {@code close}; a backslash hides the character after it. The
   * search starts {@code ahead} of the cursor. Whether the string ended.
   */
  boolean markString(String close, int ahead) {
    int end = at + ahead;
    while (end < text.length() && !startsAt(close, end)) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    boolean closed = end < text.length();
    mark(closed ? end + close.length() : text.length(), Meaning.STRING);
    return closed;
  }

  /** Marks a number at the cursor: digits with letters, points and underscores in them. */
  void markNumber() {
    int end = at + 1;
    while (end < text.length()
        && (isWord(text.charAt(end))
            || text.charAt(end) == '.' && isDigit(end + 1)
            || isExponent(end - 1) && isDigit(end + 1))) {
      end++;
    }
    mark(end, Meaning.NUMBER);
  }

  /** Whether an exponent and its sign stand here, and no hexadecimal digit. */
  private boolean isExponent(int index) {
    char letter = text.charAt(index);
    char sign = text.charAt(index + 1);
    boolean hexadecimal = here() == '0' && (peek(1) == 'x' || peek(1) == 'X');
    return (letter == 'e' || letter == 'E') && (sign == '+' || sign == '-') && !hexadecimal;
  }

  /** Where the word at the cursor ends. */
  int wordEnd() {
    int end = at;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  List<Span> spans() {
    at = text.length();
    flush();
    return spans;
  }

  static boolean isWord(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }

  private boolean isDigit(int index) {
    return index < text.length() && Character.isDigit(text.charAt(index));
  }

  private void flush() {
    if (at > unmarked) {
      spans.add(new Span(text.subSequence(unmarked, at).toString(), Style.PLAIN));
      unmarked = at;
    }
  }
}
