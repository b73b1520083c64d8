package eda.quiz.paper;

import eda.quiz.Kind;
import eda.quiz.Option;
import java.util.List;

/** The texts of a question that a paper lists and an answer points at. */
final class Parts {
  private Parts() {}

  static List<String> of(Kind kind) {
    if (kind instanceof Kind.Choice choice) {
      return choice.options().stream().map(Option::text).toList();
    }
    if (kind instanceof Kind.Sequence sequence) {
      return sequence.items();
    }
    if (kind instanceof Kind.Matching matching) {
      return matching.chips();
    }
    return List.of();
  }
}
