package eda.quiz.exchange;

/**
 * Escapes of Moodle's GIFT format.
 *
 * <p>A backslash goes before {@code ~ = # { } :} and itself, and {@code \n} is a line break. In
 * other places a backslash is a backslash. Source: "GIFT format" in Moodle's documentation and its
 * importer.
 */
final class GiftText {
  private static final String SPECIAL = "\\:#={}~";

  private GiftText() {}

  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        escaped.append("\\n");
      } else if (c != '\r') {
        escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return escaped.toString();
  }

  static String unescape(String raw) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      if (escapes(raw, i)) {
        i++;
        text.append(raw.charAt(i) == 'n' ? '\n' : raw.charAt(i));
      } else {
        text.append(raw.charAt(i));
      }
    }
    return text.toString();
  }

  /** Where the sign stands without a backslash before it, at or after a place; −1 if nowhere. */
  static int find(String raw, String sign, int from) {
    for (int i = from; i < raw.length(); i++) {
      if (escapes(raw, i)) {
        i++;
      } else if (raw.startsWith(sign, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Where the first of some signs stands without a backslash; the length if nowhere. */
  static int findAny(String raw, String signs, int from) {
    for (int i = from; i < raw.length(); i++) {
      if (escapes(raw, i)) {
        i++;
      } else if (signs.indexOf(raw.charAt(i)) >= 0) {
        return i;
      }
    }
    return raw.length();
  }

  private static boolean escapes(String raw, int at) {
    if (raw.charAt(at) != '\\' || at + 1 == raw.length()) {
      return false;
    }
    char next = raw.charAt(at + 1);
    return next == 'n' || SPECIAL.indexOf(next) >= 0;
  }
}
