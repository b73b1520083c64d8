package eda.runner.commands;

import java.util.Arrays;
import java.util.Optional;

/** What can be typed instead of an answer: a key, or the word for it. */
enum QuizKey {
  HINT("?", "hint"),
  SKIP("s", "skip"),
  BACK("b", "back"),
  DISPUTE("d", "dispute"),
  ARITHMETIC("=", "arithmetic"),
  QUIT("q", "quit");

  private final String key;
  private final String word;

  QuizKey(String key, String word) {
    this.key = key;
    this.word = word;
  }

  /** Returns the key that a line is, if it is one. */
  static Optional<QuizKey> of(String line) {
    return Arrays.stream(values())
        .filter(each -> each.key.equals(line) || each.word.equals(line))
        .findFirst();
  }

  String key() {
    return key;
  }

  String word() {
    return word;
  }

  /** Returns both, as in {@code b back}. */
  String shown() {
    return key + " " + word;
  }
}
