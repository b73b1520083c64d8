package eda.quiz.review;

/**
 * The formulas of FSRS-6 with their default weights (open-spaced-repetition, 2025).
 *
 * <p>Stability is counted in days and difficulty from 1 to 10.
 */
final class Memory {
  private static final double[] W = {
    0.2172, 1.1771, 3.2602, 16.1507, 7.0114, 0.57, 2.0966, 0.0069, 1.5261, 0.112, 1.0178, 1.849,
    0.1133, 0.3127, 2.2934, 0.2191, 3.0004, 0.7536, 0.3332, 0.1437, 0.2
  };
  private static final double FACTOR = Math.pow(0.9, -1 / W[20]) - 1;
  private static final double LEAST_STABILITY = 0.001;
  private static final int LONGEST = 36_500;

  private Memory() {}

  static double recall(double stability, double days) {
    return Math.pow(1 + FACTOR * days / stability, -W[20]);
  }

  /** Days until recall has fallen to the retention. */
  static int interval(double stability, double retention) {
    double days = stability / FACTOR * (Math.pow(retention, -1 / W[20]) - 1);
    return (int) Math.min(LONGEST, Math.max(1, Math.round(days)));
  }

  static double firstStability(Rating rating) {
    return W[rating.grade() - 1];
  }

  static double firstDifficulty(Rating rating) {
    return clamped(startingDifficulty(rating));
  }

  static double difficulty(double difficulty, Rating rating) {
    double change = -W[6] * (rating.grade() - 3);
    double damped = difficulty + change * (10 - difficulty) / 9;
    return clamped(W[7] * startingDifficulty(Rating.EASY) + (1 - W[7]) * damped);
  }

  /** The stability after a review on a later day. */
  static double stability(Card card, Rating rating, double recall) {
    double stability = card.stability();
    if (rating == Rating.AGAIN) {
      double lapse =
          W[11]
              * Math.pow(card.difficulty(), -W[12])
              * (Math.pow(stability + 1, W[13]) - 1)
              * Math.exp(W[14] * (1 - recall));
      return atLeast(Math.min(lapse, stability / Math.exp(W[17] * W[18])));
    }
    double bonus = rating == Rating.HARD ? W[15] : rating == Rating.EASY ? W[16] : 1;
    double growth =
        Math.exp(W[8])
            * (11 - card.difficulty())
            * Math.pow(stability, -W[9])
            * (Math.exp(W[10] * (1 - recall)) - 1);
    return atLeast(stability * (1 + growth * bonus));
  }

  /** The stability after a review on the same day. */
  static double sameDayStability(double stability, Rating rating) {
    double growth = Math.exp(W[17] * (rating.grade() - 3 + W[18])) * Math.pow(stability, -W[19]);
    boolean passed = rating == Rating.GOOD || rating == Rating.EASY;
    return atLeast(stability * (passed ? Math.max(1, growth) : growth));
  }

  private static double startingDifficulty(Rating rating) {
    return W[4] - Math.exp(W[5] * (rating.grade() - 1)) + 1;
  }

  private static double clamped(double difficulty) {
    return Math.min(10, Math.max(1, difficulty));
  }

  private static double atLeast(double stability) {
    return Math.max(LEAST_STABILITY, stability);
  }
}
