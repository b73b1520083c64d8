package eda.runner.lesson.text;

/**
 * Makes characters that steer a terminal visible: they are shown, never obeyed and never dropped.
 *
 * <p>Controls (C0 but tab and line feed, DEL, C1) become pictures such as {@code ␛}, or escapes
 * such as {@code \u001b} where only ASCII can be shown. Characters that reorder text, and a byte
 * order mark within the text, become names such as {@code ‹RLO›}. Half a surrogate pair becomes
 * U+FFFD. The one exception is the soft hyphen, a hint about which terminals disagree: it goes.
 */
public final class Sanitiser {
  private static final String HEX = "0123456789abcdef";

  private Sanitiser() {}

  /** {@code text} with nothing left in it that a terminal would obey, except tab and line feed. */
  public static String visible(String text, boolean unicode) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x7F || c < ' ' && c != '\n' && c != '\t') {
        return clean(text, i, unicode);
      }
    }
    return text;
  }

  /** As {@link #visible}, with tabs and line feeds as blanks, so that it stays on one row. */
  public static String oneRow(String text, boolean unicode) {
    return visible(text, unicode).replace('\n', ' ').replace('\t', ' ');
  }

  /** Whether a terminal could take {@code c} as a command. Tab and line feed count, too. */
  static boolean isControl(char c) {
    return c < ' ' || c >= 0x7F && c < 0xA0 || c == '\u2028' || c == '\u2029';
  }

  private static String clean(String text, int from, boolean unicode) {
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\t') {
        out.append(c);
      } else if (isControl(c)) {
        appendControl(out, c, unicode);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        out.append('\uFFFD');
      } else if (c != '\u00AD') {
        appendNamed(out, c, unicode);
      }
    }
    return out.toString();
  }

  private static void appendControl(StringBuilder out, char c, boolean unicode) {
    if (unicode && c < ' ') {
      out.append((char) (0x2400 + c));
    } else if (unicode && c == 0x7F) {
      out.append('\u2421');
    } else {
      out.append("\\u");
      for (int shift = 12; shift >= 0; shift -= 4) {
        out.append(HEX.charAt(c >> shift & 0xF));
      }
    }
  }

  private static void appendNamed(StringBuilder out, char c, boolean unicode) {
    String name = name(c);
    if (name.isEmpty()) {
      out.append(c);
    } else {
      out.append(unicode ? '\u2039' : '<').append(name).append(unicode ? '\u203A' : '>');
    }
  }

  private static String name(char c) {
    switch (c) {
      case '\u061C':
        return "ALM";
      case '\u200E':
        return "LRM";
      case '\u200F':
        return "RLM";
      case '\u202A':
        return "LRE";
      case '\u202B':
        return "RLE";
      case '\u202C':
        return "PDF";
      case '\u202D':
        return "LRO";
      case '\u202E':
        return "RLO";
      case '\u2066':
        return "LRI";
      case '\u2067':
        return "RLI";
      case '\u2068':
        return "FSI";
      case '\u2069':
        return "PDI";
      case '\uFEFF':
        return "BOM";
      default:
        return "";
    }
  }
}
