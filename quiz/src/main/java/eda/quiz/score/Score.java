package eda.quiz.score;

import eda.quiz.Fraction;
import eda.quiz.Question;
import eda.quiz.paper.Answer;
import java.util.Objects;

/**
 * What one answer earned.
 *
 * @param points between 0 and 1
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

  public boolean right() {
    return status == Status.RIGHT;
  }
}
