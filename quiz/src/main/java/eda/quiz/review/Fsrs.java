package eda.quiz.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The FSRS-6 schedule: from a card, a rating and a moment to the next state of the card.
 *
 * <p>A day counts when 24 hours have passed; reviews within one follow the same-day rule. There is
 * no random spread of intervals, so that a schedule can be repeated.
 *
 * @param retention the recall at which a card is due, such as 0.9
 * @param learning the waits of a new card before it enters review
 * @param relearning the waits after a lapse
 */
public record Fsrs(double retention, List<Duration> learning, List<Duration> relearning) {

  /** 90 % retention, learning steps of 1 and 10 minutes, relearning after 10 minutes. */
  public static final Fsrs DEFAULT =
      new Fsrs(
          0.9,
          List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
          List.of(Duration.ofMinutes(10)));

  /**
   * 90 % retention and no steps within a day: what was missed comes back tomorrow. Tests a day and
   * more apart teach more than tests within a day (Adesope, Trevisan and Sundararajan 2017).
   */
  public static final Fsrs DAILY = new Fsrs(0.9, List.of(), List.of());

  public Fsrs {
    if (retention <= 0 || retention >= 1) {
      throw new IllegalArgumentException("retention lies between 0 and 1: " + retention);
    }
    learning = List.copyOf(learning);
    relearning = List.copyOf(relearning);
  }

  /** The card after a review. */
  public Card next(Card card, Rating rating, Instant now) {
    Card remembered = remembered(card, rating, now);
    if (card.state() != Card.State.REVIEW) {
      boolean first = card.state() == Card.State.LEARNING;
      return stepped(remembered, rating, first ? learning : relearning);
    }
    return rating == Rating.AGAIN && !relearning.isEmpty()
        ? waiting(remembered, Card.State.RELEARNING, 0, relearning.get(0))
        : inReview(remembered);
  }

  /** The share of learners who would still know the answer: 1 at the review, falling after it. */
  public static double recall(Card card, Instant now) {
    return card.reviewed() ? Memory.recall(card.stability(), days(card, now)) : 0;
  }

  private static Card remembered(Card card, Rating rating, Instant now) {
    double stability;
    double difficulty;
    if (!card.reviewed()) {
      stability = Memory.firstStability(rating);
      difficulty = Memory.firstDifficulty(rating);
    } else {
      difficulty = Memory.difficulty(card.difficulty(), rating);
      stability =
          days(card, now) < 1
              ? Memory.sameDayStability(card.stability(), rating)
              : Memory.stability(card, rating, recall(card, now));
    }
    return new Card(card.state(), card.step(), stability, difficulty, now, now);
  }

  private Card stepped(Card card, Rating rating, List<Duration> steps) {
    int step = card.step();
    if (steps.isEmpty()
        || rating == Rating.EASY
        || step >= steps.size() && rating != Rating.AGAIN) {
      return inReview(card);
    }
    return switch (rating) {
      case AGAIN -> waiting(card, card.state(), 0, steps.get(0));
      case HARD -> waiting(card, card.state(), step, hard(steps, step));
      default ->
          step + 1 == steps.size()
              ? inReview(card)
              : waiting(card, card.state(), step + 1, steps.get(step + 1));
    };
  }

  /** On the first step, hard waits longer than again and shorter than good. */
  private static Duration hard(List<Duration> steps, int step) {
    if (step > 0) {
      return steps.get(step);
    }
    return steps.size() == 1
        ? steps.get(0).multipliedBy(3).dividedBy(2)
        : steps.get(0).plus(steps.get(1)).dividedBy(2);
  }

  private Card inReview(Card card) {
    Duration wait = Duration.ofDays(Memory.interval(card.stability(), retention));
    return waiting(card, Card.State.REVIEW, 0, wait);
  }

  private static Card waiting(Card card, Card.State state, int step, Duration wait) {
    return new Card(
        state, step, card.stability(), card.difficulty(), card.last().plus(wait), card.last());
  }

  /** Whole days since the last review; a clock that was set back counts as none. */
  private static long days(Card card, Instant now) {
    return Math.max(0, Duration.between(card.last(), now).toDays());
  }
}
