package eda.runner.lesson.matter;

/**
 * A string in double quotes with the escapes that JSON (RFC 8259, section 7), TOML and YAML share.
 * One that never ends runs to the end of the text.
 */
final class Quoted {
  private static final String ESCAPED = "bfnrt";
  private static final String MEANT = "\b\f\n\r\t";

  private final String source;
  private final StringBuilder text = new StringBuilder();
  private int at;

  /** Of the quote at {@code start}. */
  Quoted(String source, int start) {
    this.source = source;
    at = start + 1;
    while (at < source.length() && source.charAt(at) != '"') {
      if (source.charAt(at) == '\\' && at + 1 < source.length()) {
        escape();
      } else {
        text.append(source.charAt(at++));
      }
    }
    at = Math.min(source.length(), at + 1);
  }

  String text() {
    return text.toString();
  }

  /** The index behind the closing quote. */
  int end() {
    return at;
  }

  private void escape() {
    char c = source.charAt(at + 1);
    int known = ESCAPED.indexOf(c);
    at += 2;
    if (c == 'u' || c == 'U') {
      codePoint(c == 'u' ? 4 : 8);
    } else {
      text.append(known < 0 ? c : MEANT.charAt(known));
    }
  }

  private void codePoint(int digits) {
    int end = Math.min(source.length(), at + digits);
    try {
      text.appendCodePoint(Integer.parseInt(source, at, end, 16));
      at = end;
    } catch (IllegalArgumentException e) {
      text.append('\uFFFD');
    }
  }
}
