package eda.runner.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A piece of a page.
 *
 * @param line of the page on which it begins, counted from 1
 * @param text what is read; inline code is one word, in backticks; of a fence its content, of a
 *     link its target
 * @param info the words behind an opening fence, the level of a heading
 */
record Passage(Kind kind, int line, int lines, String text, String info) {
  enum Kind {
    HEADING,
    /** A paragraph, also in a list or a quote. */
    PROSE,
    CELL,
    FENCE,
    QUOTE,
    /** Bold words, which the paragraph or cell around them holds as well. */
    STRONG,
    LINK
  }

  Passage {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }

  boolean is(Kind other) {
    return kind == other;
  }

  List<String> words() {
    List<String> words = new ArrayList<>();
    for (String token : text.split("\\s+")) {
      if (token.chars().anyMatch(Character::isLetterOrDigit)) {
        words.add(token);
      }
    }
    return words;
  }

  /** Returns the sentences, each as its words. */
  List<List<String>> sentences() {
    List<List<String>> sentences = new ArrayList<>();
    List<String> sentence = new ArrayList<>();
    for (String word : words()) {
      sentence.add(word);
      if (ends(word)) {
        sentences.add(sentence);
        sentence = new ArrayList<>();
      }
    }
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
    return sentences;
  }

  /** Returns the text in small letters with one blank around each word, without punctuation. */
  String plain() {
    StringBuilder plain = new StringBuilder(" ");
    for (String word : words()) {
      int from = 0;
      int to = word.length();
      while (from < to && !belongs(word.charAt(from))) {
        from++;
      }
      while (to > from && !belongs(word.charAt(to - 1))) {
        to--;
      }
      plain.append(word.substring(from, to).toLowerCase(Locale.ROOT)).append(' ');
    }
    return plain.toString();
  }

  private static boolean belongs(char c) {
    return Character.isLetterOrDigit(c) || c == '`';
  }

  private static boolean ends(String word) {
    int to = word.length();
    while (to > 0 && ")\"'”’*_".indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    return to > 0 && ".!?".indexOf(word.charAt(to - 1)) >= 0;
  }
}
