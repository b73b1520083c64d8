package eda.runner.lesson;

/**
 * Reads what a terminal is sent, character by character, and knows only what the painter may write:
 * styles and hyperlinks. Everything else that a terminal would obey is an error.
 */
final class EscapeScanner {
  private static final String LINK = "\u001b]8;";
  private final String sent;
  private final StringBuilder text = new StringBuilder();
  private int at;

  private EscapeScanner(String sent) {
    this.sent = sent;
  }

  /** The text without the painter's sequences. */
  static String textOf(String sent) {
    EscapeScanner scanner = new EscapeScanner(sent);
    while (scanner.at < sent.length()) {
      scanner.next();
    }
    return scanner.text.toString();
  }

  private void next() {
    char c = sent.charAt(at);
    if (sent.startsWith("\u001b[", at)) {
      style();
    } else if (sent.startsWith(LINK, at)) {
      link();
    } else {
      if (steers(c) || half()) {
        throw new AssertionError(
            String.format("U+%04X at %d of %s", (int) c, at, sent.replace('\u001b', '␛')));
      }
      text.append(c);
      at++;
    }
  }

  private void style() {
    at += 2;
    while (Character.digit(sent.charAt(at), 10) >= 0 || sent.charAt(at) == ';') {
      at++;
    }
    expect("m");
  }

  private void link() {
    at += LINK.length();
    while (sent.charAt(at) > ' ' && sent.charAt(at) < 0x7F) {
      at++;
    }
    expect("\u001b\\");
  }

  private void expect(String end) {
    if (!sent.startsWith(end, at)) {
      throw new AssertionError("A sequence of another kind at " + at);
    }
    at += end.length();
  }

  private boolean half() {
    char c = sent.charAt(at);
    boolean paired =
        Character.isHighSurrogate(c)
            ? at + 1 < sent.length() && Character.isLowSurrogate(sent.charAt(at + 1))
            : at > 0 && Character.isHighSurrogate(sent.charAt(at - 1));
    return Character.isSurrogate(c) && !paired;
  }

  /** Controls but line feeds, and what turns the direction of text around. */
  private static boolean steers(char c) {
    return c < ' ' && c != '\n'
        || c >= 0x7F && c < 0xA0
        || "\u061C\u200E\u200F\u2028\u2029\uFEFF".indexOf(c) >= 0
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069';
  }
}
