package eda.runner.commands;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of a text by which a subject is known, in lower case and without the plural's s.
 *
 * <p>Short words and those that every subject needs are left out. A number with points in it is one
 * word, so that the name of a snippet, {@code S2.1}, leads to where it stands.
 */
final class QuestionWords {
  private static final int SHORTEST = 4;
  private static final Set<String> EVERYWHERE =
      Set.of(
          """
          about above after again against also although another anything because been before
          being below between both cannot come could does doesn doing done down during each even
          ever every everybody everything from further getting give goes have having here however
          inside into itself just less like look made make many mean more most much must need
          never next none nothing often once only other ours over same shall should since some
          somebody something still such take than that their them then there these they thing
          this those though through together turn under until upon very want went were what when
          where whether which while whoever whom whose will with within without would your"""
              .split("\\s+"));

  private QuestionWords() {}

  /** Returns the words in an order of their own, so that sums over them don't depend on chance. */
  static Set<String> of(String text) {
    Set<String> words = new TreeSet<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !inWord(text, i)) {
        add(words, text.substring(start, i));
        start = i + 1;
      }
    }
    return words;
  }

  private static boolean inWord(String text, int i) {
    char c = text.charAt(i);
    return Character.isLetterOrDigit(c) || c == '.' && isDigit(text, i - 1) && isDigit(text, i + 1);
  }

  private static boolean isDigit(String text, int i) {
    return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
  }

  private static void add(Set<String> words, String word) {
    String small = word.toLowerCase(Locale.ROOT);
    boolean number = small.chars().anyMatch(Character::isDigit);
    if (number && small.length() > 1) {
      words.add(small);
    } else if (small.length() >= SHORTEST && !EVERYWHERE.contains(small)) {
      words.add(singular(small));
    }
  }

  private static String singular(String word) {
    boolean plural = word.length() > SHORTEST && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
