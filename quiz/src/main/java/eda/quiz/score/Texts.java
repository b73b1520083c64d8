package eda.quiz.score;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** When two texts count as the same. */
public final class Texts {
  private static final int LONG_WORD = 5;

  private Texts() {}

  /** The same words: composed form, case and the amount of white space apart. */
  static boolean accepts(List<String> accepted, String given) {
    String words = words(given);
    return accepted.stream().anyMatch(text -> words(text).equals(words));
  }

  /**
   * Not accepted, but only one letter off a word of five letters or more: worth asking again. Never
   * counts as right.
   */
  public static boolean close(List<String> accepted, String given) {
    String words = words(given);
    return !accepts(accepted, given)
        && accepted.stream()
            .map(Texts::words)
            .anyMatch(text -> text.length() >= LONG_WORD && oneEditApart(text, words));
  }

  /** The same lines: kinds of line ends and blanks at the end of lines and of the text apart. */
  static boolean sameOutput(String expected, String given) {
    return lines(expected).equals(lines(given));
  }

  private static String words(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace("`", "");
    return composed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static String lines(String text) {
    return text.lines().map(String::stripTrailing).collect(Collectors.joining("\n")).strip();
  }

  private static boolean oneEditApart(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int same = 0;
    int shorter = Math.min(one.length(), other.length());
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    String restOfOne = one.substring(same);
    String restOfOther = other.substring(same);
    return tail(restOfOne).equals(tail(restOfOther))
        || restOfOne.equals(tail(restOfOther))
        || tail(restOfOne).equals(restOfOther);
  }

  private static String tail(String text) {
    return text.isEmpty() ? "" : text.substring(1);
  }
}
