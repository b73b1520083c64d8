package eda.runner.commands;

import eda.quiz.score.ChoiceRule;
import eda.quiz.score.Rules;
import eda.quiz.score.SequenceRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules that a learner can choose, by their names. */
final class QuizRules {
  private static final Map<String, Rules> KNOWN = known();

  private QuizRules() {}

  static Optional<Rules> named(String name) {
    return Optional.ofNullable(KNOWN.get(name));
  }

  static List<String> names() {
    return new ArrayList<>(KNOWN.keySet());
  }

  /**
   * Each rule takes the place of the usual one for its kind of question; {@code exact} is all or
   * nothing everywhere.
   */
  private static Map<String, Rules> known() {
    Map<String, Rules> known = new LinkedHashMap<>();
    known.put(ChoiceRule.EXACT.title(), Rules.EXAM);
    Rules usual = Rules.PRACTICE;
    for (ChoiceRule each : ChoiceRule.values()) {
      Rules rules =
          each == ChoiceRule.FORMULA
              ? new Rules(each, usual.multiple(), usual.sequence())
              : new Rules(usual.single(), each, usual.sequence());
      known.putIfAbsent(each.title(), rules);
    }
    for (SequenceRule each : SequenceRule.values()) {
      known.putIfAbsent(each.title(), new Rules(usual.single(), usual.multiple(), each));
    }
    return Collections.unmodifiableMap(known);
  }
}
