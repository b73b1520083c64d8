package eda.quiz.lint;

import eda.quiz.Kind;
import eda.quiz.Option;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What can be seen from the options alone. */
final class OptionLint {
  /** How many letters longer than any other option a key has to be before it stands out. */
  private static final int STANDS_OUT = 15;

  private OptionLint() {}

  static boolean keyIsLongest(Kind.Choice choice) {
    return choice.correct() == 1 && length(choice, true) > length(choice, false);
  }

  /** The only right option is half as long again as any other, and longer by some words. */
  static boolean keyStandsOut(Kind.Choice choice) {
    int key = length(choice, true);
    int other = length(choice, false);
    return keyIsLongest(choice) && 2 * key >= 3 * other && key - other >= STANDS_OUT;
  }

  private static int length(Kind.Choice choice, boolean correct) {
    return choice.options().stream()
        .filter(option -> option.correct() == correct)
        .mapToInt(option -> option.text().length())
        .max()
        .orElse(0);
  }

  /** Two options that differ only in case, blanks or marks of punctuation. */
  static boolean hasTwins(Kind.Choice choice) {
    Set<String> seen = new HashSet<>();
    return choice.options().stream()
        .map(option -> letters(option.text()))
        .anyMatch(letters -> !letters.isEmpty() && !seen.add(letters));
  }

  /** The texts that tell two questions with the same title apart. */
  static String texts(Kind kind) {
    if (kind instanceof Kind.Choice choice) {
      List<String> texts = choice.options().stream().map(Option::text).sorted().toList();
      return String.join("\n", texts);
    }
    return kind.name() + "\n" + kind.key();
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || "+-#=<>!&|*/%".indexOf(c) >= 0)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
