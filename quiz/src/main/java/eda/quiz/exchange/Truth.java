package eda.quiz.exchange;

import eda.quiz.Kind;
import eda.quiz.Option;
import java.util.List;

/** Questions whose options are True and False, which other programs treat apart. */
final class Truth {
  static final List<String> WORDS = List.of("True", "False");

  private Truth() {}

  static Kind.Choice choice(boolean key, String whenTrue, String whenFalse) {
    return new Kind.Choice(
        List.of(new Option(WORDS.get(0), key, whenTrue), new Option(WORDS.get(1), !key, whenFalse)),
        false);
  }
}
