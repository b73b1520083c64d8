package eda.quiz.score;

import eda.quiz.Fraction;
import eda.quiz.Question;
import eda.quiz.Weight;
import eda.quiz.paper.Answer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * What one answer earned.
 *
 * @param points 0 to 1; below 0 where a rule charges for guessing
 * @param rule the name of the rule, such as {@code balanced}
 * @param arithmetic how the points came about, such as {@code 1/2 − 0/2 = 1/2}
 */
public record Score(
    Question question,
    Answer given,
    Status status,
    Fraction points,
    String rule,
    String arithmetic) {

  /** What became of a question. */
  public enum Status {
    RIGHT,
    PARTLY,
    WRONG,
    /** Nothing was given; it earns nothing, but is not a mistake. */
    BLANK,
    /** What was given cannot be an answer to this question; it earns nothing. */
    UNREADABLE,
    /** An open answer that waits for the learner's own marks; it does not count yet. */
    OPEN,
    /** The question has no usable key and stays out of the score. */
    UNSCORED
  }

  public Score {
    Objects.requireNonNull(question);
    Objects.requireNonNull(given);
    Objects.requireNonNull(status);
    Objects.requireNonNull(points);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(arithmetic);
  }

  /** Whether the question is part of the total. */
  public boolean counts() {
    return status != Status.OPEN && status != Status.UNSCORED;
  }

  /** The same answer with other points, and the step that led to them. */
  Score with(Fraction other, String step) {
    return new Score(question, given, status, other, rule, arithmetic + step);
  }

  /** How much the question counts among the others. */
  public Fraction weight() {
    BigDecimal exact = question.weight().setScale(Weight.DIGITS, RoundingMode.UNNECESSARY);
    return Fraction.of(
        exact.unscaledValue().longValueExact(),
        BigDecimal.ONE.scaleByPowerOfTen(Weight.DIGITS).longValueExact());
  }

  public boolean right() {
    return status == Status.RIGHT;
  }
}
