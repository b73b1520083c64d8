package eda.quiz.review;

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

  private static final double HALF = 0.5;

  public Recall {
    Objects.requireNonNull(confidence);
  }

  /** The rating of a score, as of its status and points. */
  public Optional<Rating> rating(Score score) {
    return rating(score.status(), score.points().toDouble());
  }

  /**
   * The rating for the schedule; empty if the question does not count. Recognising an answer is
   * easier than recalling it, so a question is never easy on the first right answer.
   */
  public Optional<Rating> rating(Score.Status status, double points) {
    if (!counts(status)) {
      return Optional.empty();
    }
    if (points < HALF) {
      return Optional.of(Rating.AGAIN);
    }
    if (status != Score.Status.RIGHT || hintUsed || confidence == Confidence.LOW) {
      return Optional.of(Rating.HARD);
    }
    boolean easy = confidence == Confidence.HIGH && rightBefore;
    return Optional.of(easy ? Rating.EASY : Rating.GOOD);
  }

  /** Whether the score is a confident error. */
  public boolean urgent(Score score) {
    return urgent(score.status(), score.points().toDouble());
  }

  /** A confident error: it belongs at the front of the next session. */
  public boolean urgent(Score.Status status, double points) {
    boolean error = counts(status) && points < HALF;
    return error && status != Score.Status.BLANK && confidence == Confidence.HIGH;
  }

  private static boolean counts(Score.Status status) {
    return status != Score.Status.OPEN && status != Score.Status.UNSCORED;
  }
}
