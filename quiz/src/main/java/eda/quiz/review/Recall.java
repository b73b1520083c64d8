package eda.quiz.review;

import eda.quiz.Fraction;
import eda.quiz.score.Score;
import java.util.Objects;
import java.util.Optional;

/**
 * How an answer came about, beside its score.
 *
 * @param rightBefore whether the question has been answered right in an earlier review
 */
public record Recall(boolean hintUsed, Confidence confidence, boolean rightBefore) {

  /** An answer of which nothing is known but its score. */
  public static final Recall PLAIN = new Recall(false, Confidence.MEDIUM, false);

  private static final Fraction HALF = Fraction.of(1, 2);

  public Recall {
    Objects.requireNonNull(confidence);
  }

  /**
   * The rating for the schedule; empty if the question does not count. Recognising an answer is
   * easier than recalling it, so a question is never easy on the first right answer.
   */
  public Optional<Rating> rating(Score score) {
    if (!score.counts()) {
      return Optional.empty();
    }
    if (score.points().compareTo(HALF) < 0) {
      return Optional.of(Rating.AGAIN);
    }
    if (!score.right() || hintUsed || confidence == Confidence.LOW) {
      return Optional.of(Rating.HARD);
    }
    boolean easy = confidence == Confidence.HIGH && rightBefore;
    return Optional.of(easy ? Rating.EASY : Rating.GOOD);
  }

  /** A confident error: it belongs at the front of the next session. */
  public boolean urgent(Score score) {
    boolean error = score.counts() && score.points().compareTo(HALF) < 0;
    return error && score.status() != Score.Status.BLANK && confidence == Confidence.HIGH;
  }
}
