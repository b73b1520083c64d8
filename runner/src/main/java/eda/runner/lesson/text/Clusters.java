package eda.runner.lesson.text;

/**
 * Finds where grapheme clusters end and how many columns they take.
 *
 * <p>A working subset of UAX 29: marks and other characters without a column join what is before
 * them, so do emoji modifiers and what a zero width joiner ties to a pictograph; regional
 * indicators pair up.
 */
final class Clusters {
  private static final int JOINER = 0x200D;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int KEYCAP = 0x20E3;

  private Clusters() {}

  /** The index after the cluster that starts at {@code from}. */
  static int end(CharSequence text, int from) {
    int first = Character.codePointAt(text, from);
    int at = from + Character.charCount(first);
    if (first < 0x20 || at >= text.length()) {
      return at;
    }
    if (isRegional(first)) {
      int second = Character.codePointAt(text, at);
      at += isRegional(second) ? Character.charCount(second) : 0;
    }
    boolean joined = false;
    while (at < text.length()) {
      int next = Character.codePointAt(text, at);
      boolean mark = next >= 0x300 && columns(next) == 0;
      boolean tied = isPictograph(first) && (isModifier(next) || joined && isPictograph(next));
      if (!mark && !tied) {
        break;
      }
      joined = next == JOINER;
      at += Character.charCount(next);
    }
    return at;
  }

  /**
   * Columns of the cluster {@code [from, to)}: those of its first character unless emoji style
   * widens it.
   */
  static int width(CharSequence text, int from, int to) {
    int first = Character.codePointAt(text, from);
    int width = columns(first);
    if (width == 1 && to > from + 1) {
      for (int i = from + 1; i < to; i++) {
        char c = text.charAt(i);
        if (c == KEYCAP && first < 0x3A && first > ' ' || c == EMOJI_STYLE && isPictograph(first)) {
          return 2;
        }
      }
    }
    return width;
  }

  /**
   * Columns of one code point alone. A control counts one: it is shown as one character or more.
   */
  static int columns(int codePoint) {
    if (codePoint < 0x300 || codePoint >= 0x2010 && codePoint < 0x2028) {
      return 1;
    }
    return WidthTable.width(codePoint);
  }

  static boolean isPictograph(int codePoint) {
    return codePoint >= 0x1F000
            && codePoint < 0x1FB00
            && !isRegional(codePoint)
            && !isModifier(codePoint)
        || codePoint >= 0x2190 && codePoint < 0x2C00 && !(codePoint >= 0x2500 && codePoint < 0x25A0)
        || codePoint == 0xA9
        || codePoint == 0xAE
        || codePoint == 0x203C
        || codePoint == 0x2049
        || codePoint == 0x2122
        || codePoint == 0x2139
        || codePoint == 0x3030
        || codePoint == 0x303D;
  }

  private static boolean isRegional(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  private static boolean isModifier(int codePoint) {
    return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
  }
}
