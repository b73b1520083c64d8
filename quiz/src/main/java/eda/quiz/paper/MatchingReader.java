package eda.quiz.paper;

import eda.quiz.Kind;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Reads the answer to a matching: {@code 1b 2a}, or one letter for each left side: {@code b a}.
 * Left sides may be left out of the first form.
 */
final class MatchingReader {
  private final Paper.Item item;
  private final Kind.Matching matching;

  MatchingReader(Paper.Item item, Kind.Matching matching) {
    this.item = item;
    this.matching = matching;
  }

  Answer read(String typed) {
    List<String> words =
        AnswerReader.words(typed.replaceAll("(\\d)[\\s:=.)>-]*([a-zA-Z])", "$1$2"));
    boolean lettersOnly = words.stream().noneMatch(word -> Labels.isDigit(word.charAt(0)));
    if (lettersOnly && words.size() != matching.pairs().size()) {
      return unreadable(typed);
    }
    Map<Integer, Integer> chips = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      String word = lettersOnly ? (i + 1) + words.get(i) : words.get(i);
      if (!place(word, chips)) {
        return unreadable(typed);
      }
    }
    return new Answer.Matched(chips);
  }

  private boolean place(String word, Map<Integer, Integer> chips) {
    int digits = 0;
    while (digits < word.length() && Labels.isDigit(word.charAt(digits))) {
      digits++;
    }
    OptionalInt left = Labels.numberPlace(word.substring(0, digits), matching.pairs().size());
    OptionalInt right = Labels.letterPlace(word.substring(digits), item.order().size());
    return left.isPresent()
        && right.isPresent()
        && chips.putIfAbsent(left.getAsInt(), item.order().get(right.getAsInt())) == null;
  }

  private Answer unreadable(String typed) {
    int lefts = matching.pairs().size();
    String last = Labels.letter(Math.max(0, item.order().size() - 1));
    return new Answer.Unreadable(
        typed,
        "Give each number from 1 to "
            + lefts
            + " one letter from a to "
            + last
            + ", such as 1b 2a.");
  }
}
