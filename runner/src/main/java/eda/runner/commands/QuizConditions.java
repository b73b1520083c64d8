package eda.runner.commands;

import eda.quiz.Fraction;
import eda.quiz.Quiz;
import eda.quiz.score.Rules;
import eda.runner.journal.Entry;
import java.util.Map;
import java.util.Objects;

/**
 * What was asked for when a quiz was begun, so that going on with it later changes nothing.
 *
 * @param rule the name of a rule, empty for the usual ones
 * @param pass the per cent that passes, empty for what the quiz says
 * @param certainty whether certainty is asked and marked
 */
record QuizConditions(String rule, String pass, boolean certainty) {
  private static final String RULE = "rule";
  private static final String PASS = "pass";
  private static final String CERTAINTY = "certainty";

  QuizConditions {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(pass, "pass");
  }

  /** Reads them from the entry that a quiz was begun with. */
  static QuizConditions of(Entry started) {
    String pass = started.data().containsKey(PASS) ? Long.toString(started.number(PASS)) : "";
    return new QuizConditions(started.text(RULE), pass, started.is(CERTAINTY));
  }

  /** Adds to such an entry what differs from the usual. */
  void addTo(Map<String, Object> data) {
    if (!rule.isEmpty()) {
      data.put(RULE, rule);
    }
    if (!pass.isEmpty()) {
      data.put(PASS, Integer.valueOf(pass));
    }
    if (certainty) {
      data.put(CERTAINTY, true);
    }
  }

  /** Whether going on under these does what others ask for; what they leave open is given. */
  boolean meet(QuizConditions wanted) {
    return (wanted.rule.isEmpty() || wanted.rule.equals(rule))
        && (wanted.pass.isEmpty() || wanted.pass.equals(pass))
        && (!wanted.certainty || certainty);
  }

  QuizMarking marking(Quiz quiz) {
    Fraction passMark =
        pass.isEmpty() ? quiz.options().passMark() : Fraction.of(Integer.parseInt(pass), 100);
    return new QuizMarking(QuizRules.named(rule).orElse(Rules.PRACTICE), passMark, certainty);
  }
}
