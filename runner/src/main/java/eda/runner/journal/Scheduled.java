package eda.runner.journal;

import eda.quiz.review.Card;
import eda.quiz.review.Fsrs;
import eda.quiz.review.Leitner;
import eda.quiz.review.Rating;
import eda.quiz.review.Recall;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A question that was answered, and when it comes back.
 *
 * @param quiz the quiz in which it was answered last
 * @param fingerprint of the question as it was answered last, empty where that isn't known
 * @param card its state by what is known of forgetting
 * @param box its state by Leitner's five boxes
 */
public record Scheduled(
    String question, String quiz, String fingerprint, Card card, Leitner box, History history) {

  /**
   * What happened to a question; editing it takes nothing away.
   *
   * @param lapses how often it was missed after it had been right
   * @param confidentErrors how often a sure answer was wrong
   * @param rightBefore whether it has been right since it was written or edited
   * @param urgent whether the last answer was a confident error
   */
  public record History(
      int answers, int lapses, int confidentErrors, boolean rightBefore, boolean urgent) {
    static final History NONE = new History(0, 0, 0, false, false);

    History edited() {
      return new History(answers, lapses, confidentErrors, false, urgent);
    }

    History answered(Rating rating, boolean right, boolean confidentError) {
      return new History(
          answers + 1,
          lapses + (rating == Rating.AGAIN && rightBefore ? 1 : 0),
          confidentErrors + (confidentError ? 1 : 0),
          rightBefore || right,
          confidentError);
    }
  }

  public Scheduled {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(quiz, "quiz");
    Objects.requireNonNull(fingerprint, "fingerprint");
    Objects.requireNonNull(card, "card");
    Objects.requireNonNull(box, "box");
    Objects.requireNonNull(history, "history");
  }

  static Scheduled fresh(Answered answer) {
    return new Scheduled(
        answer.question(),
        answer.quiz(),
        answer.fingerprint(),
        Card.fresh(answer.at()),
        Leitner.fresh(answer.at()),
        History.NONE);
  }

  /** The question under another fingerprint: learned anew if that means that it was edited. */
  public Scheduled as(String other, Instant now) {
    if (other.isEmpty() || other.equals(fingerprint)) {
      return this;
    }
    return fingerprint.isEmpty()
        ? new Scheduled(question, quiz, other, card, box, history)
        : new Scheduled(
            question, quiz, other, Card.fresh(now), Leitner.fresh(now), history.edited());
  }

  /** The question after one more answer; the same if the answer has no score. */
  Scheduled after(Answered answer) {
    Scheduled here = as(answer.fingerprint(), answer.at());
    Recall recall = new Recall(answer.hint(), answer.confidence(), here.history.rightBefore());
    Optional<Rating> rating = recall.rating(answer.status(), answer.points());
    if (rating.isEmpty()) {
      return this;
    }
    boolean confidentError = recall.urgent(answer.status(), answer.points());
    return new Scheduled(
        answer.question(),
        answer.quiz(),
        here.fingerprint,
        Fsrs.DAILY.next(here.card, rating.get(), answer.at()),
        here.box.next(rating.get(), answer.at()),
        here.history.answered(rating.get(), answer.right(), confidentError));
  }
}
