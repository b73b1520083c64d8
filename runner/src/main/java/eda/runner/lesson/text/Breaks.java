package eda.runner.lesson.text;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/**
 * Where a row may end within a run of text that has no space.
 *
 * <p>Nowhere between characters of alphabetic scripts: {@code e.g.}, {@code a.b} and addresses stay
 * whole. Between ideographs where the line breaking rules of Unicode allow it, between emoji, after
 * an em dash. Korean breaks at spaces, Thai is left to the hard split.
 */
final class Breaks {
  private final String text;
  private final BitSet ideographic;

  Breaks(String text) {
    this.text = text;
    this.ideographic = hasIdeographs(text) ? opportunities(text) : new BitSet(0);
  }

  /**
   * Whether a row may end before {@code at}, which is the start of a cluster and not the text's.
   */
  boolean allowed(int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (before < 0x2000 && after < 0x2000) {
      return false;
    }
    if (before == '\u200B') {
      return true;
    }
    if (before == '\u2014') {
      return Character.isLetter(after);
    }
    if (Character.isSurrogate(before) && Character.isSurrogate(after) && bothEmoji(at)) {
      return true;
    }
    return ideographic.get(at)
        && (isIdeographic(before) || isIdeographic(after))
        && !(isHangul(before) && isHangul(after));
  }

  private boolean bothEmoji(int at) {
    return isEmoji(text.codePointBefore(at)) && isEmoji(text.codePointAt(at));
  }

  private static boolean isEmoji(int codePoint) {
    return codePoint >= 0x1F000 && codePoint < 0x1FB00;
  }

  private static boolean hasIdeographs(String text) {
    for (int i = 0; i < text.length(); i++) {
      // Emoji, the usual pairs, have a rule of their own and need no table of the JDK.
      if (isIdeographic(text.charAt(i)) && !Character.isLowSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Han, kana, Hangul, their punctuation and full width forms; of pairs those of planes 2 and 3.
   */
  private static boolean isIdeographic(char c) {
    return c >= 0x2E80 && c < 0xD7A4
        || c >= 0xD840 && c < 0xD8C0
        || c >= 0xF900 && c < 0xFB00
        || c >= 0xFE30 && c < 0xFFF0
        || Character.isLowSurrogate(c);
  }

  private static boolean isHangul(char c) {
    return c >= 0xAC00 && c < 0xD7A4;
  }

  private static BitSet opportunities(String text) {
    BitSet found = new BitSet(text.length());
    BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
    lines.setText(text);
    for (int at = lines.first(); at != BreakIterator.DONE; at = lines.next()) {
      found.set(at);
    }
    return found;
  }
}
