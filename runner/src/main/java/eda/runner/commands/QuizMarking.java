package eda.runner.commands;

import eda.quiz.Fraction;
import eda.quiz.score.Rules;
import java.util.Objects;

/**
 * How a sheet is marked.
 *
 * @param passMark the share of the score that passes
 * @param certainty whether it is marked by certainty, too
 */
record QuizMarking(Rules rules, Fraction passMark, boolean certainty) {
  QuizMarking {
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(passMark, "passMark");
  }
}
