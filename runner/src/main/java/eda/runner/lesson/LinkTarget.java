package eda.runner.lesson;

/** Rules for where links may lead and how that is written into an escape sequence. */
final class LinkTarget {
  private static final String HEX = "0123456789ABCDEF";
  private static final int LONGEST = 2000;

  private LinkTarget() {}

  /** Whether a terminal may be told to open it: web and mail addresses, nothing else. */
  static boolean clickable(String target) {
    return target.length() <= LONGEST
        && (starts(target, "https://") || starts(target, "http://") || starts(target, "mailto:"));
  }

  /** Whether a reader can see from {@code text} alone where the link leads. */
  static boolean obvious(String text, String target) {
    return text.equals(target)
        || starts(target, "mailto:") && target.substring(7).equals(text)
        || starts(target, "http://") && target.substring(7).equals(text)
        || starts(target, "https://") && target.substring(8).equals(text);
  }

  /** Whether {@code text} looks like an address, so that leading elsewhere would mislead. */
  static boolean looksLikeAddress(String text) {
    return text.contains("://") || starts(text, "www.") || text.indexOf('@') > 0;
  }

  /** {@code target} with everything but printable ASCII percent-encoded, as UTF-8. */
  static String encode(String target) {
    StringBuilder out = new StringBuilder(target.length());
    for (int i = 0; i < target.length(); ) {
      int codePoint = target.codePointAt(i);
      i += Character.charCount(codePoint);
      if (codePoint > ' ' && codePoint < 0x7F) {
        out.append((char) codePoint);
      } else {
        appendEncoded(out, codePoint);
      }
    }
    return out.toString();
  }

  private static void appendEncoded(StringBuilder out, int codePoint) {
    boolean half = codePoint >= 0xD800 && codePoint < 0xE000;
    int c = half ? 0xFFFD : codePoint;
    if (c < 0x80) {
      appendByte(out, c);
    } else if (c < 0x800) {
      appendByte(out, 0xC0 | c >> 6);
      appendByte(out, 0x80 | c & 0x3F);
    } else if (c < 0x10000) {
      appendByte(out, 0xE0 | c >> 12);
      appendByte(out, 0x80 | c >> 6 & 0x3F);
      appendByte(out, 0x80 | c & 0x3F);
    } else {
      appendByte(out, 0xF0 | c >> 18);
      appendByte(out, 0x80 | c >> 12 & 0x3F);
      appendByte(out, 0x80 | c >> 6 & 0x3F);
      appendByte(out, 0x80 | c & 0x3F);
    }
  }

  private static void appendByte(StringBuilder out, int value) {
    out.append('%').append(HEX.charAt(value >> 4)).append(HEX.charAt(value & 0xF));
  }

  private static boolean starts(String text, String prefix) {
    return text.regionMatches(true, 0, prefix, 0, prefix.length());
  }
}
