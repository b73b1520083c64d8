package eda.quiz.score;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** When two texts count as the same. */
final class Texts {
  private static final int LONG_WORD = 5;

  private Texts() {}

  /**
   * The same words: composed form, case and the amount of white space apart. An accepted text in
   * backticks is code: its case counts, and so does white space inside double quotes.
   */
  static boolean accepts(List<String> accepted, String given) {
    return accepted.stream().anyMatch(text -> same(text, given));
  }

  /**
   * Not accepted, but only one letter off a word of five letters or more: worth asking again. Never
   * counts as right.
   */
  static boolean close(List<String> accepted, String given) {
    String words = words(given);
    return !accepts(accepted, given)
        && accepted.stream()
            .filter(text -> !isCode(text))
            .map(Texts::words)
            .anyMatch(text -> text.length() >= LONG_WORD && oneEditApart(text, words));
  }

  private static boolean same(String accepted, String given) {
    return isCode(accepted)
        ? code(accepted).equals(code(given))
        : words(accepted).equals(words(given));
  }

  private static boolean isCode(String text) {
    return text.length() > 2 && text.startsWith("`") && text.endsWith("`");
  }

  /** The same lines: kinds of line ends and blanks at the end of lines and of the text apart. */
  static boolean sameOutput(String expected, String given) {
    return lines(expected).equals(lines(given));
  }

  private static String words(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace("`", "");
    return composed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** Code without the white space that its meaning does not depend on. */
  private static String code(String text) {
    String source = Normalizer.normalize(text, Normalizer.Form.NFC).replace("`", "").strip();
    StringBuilder code = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      quoted ^= c == '"';
      if (quoted || !Character.isWhitespace(c)) {
        code.append(c);
      } else if (separates(code, source, i)) {
        code.append(' ');
      }
    }
    return code.toString();
  }

  /** White space between two parts of names, where leaving it out would join them. */
  private static boolean separates(StringBuilder code, String source, int at) {
    return !code.isEmpty()
        && Character.isJavaIdentifierPart(code.charAt(code.length() - 1))
        && Character.isJavaIdentifierPart(source.charAt(at + 1));
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
