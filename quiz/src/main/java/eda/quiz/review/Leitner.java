package eda.quiz.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Five boxes (Leitner 1972): a right answer moves a card one box on, a wrong one back to the first,
 * a hard one leaves it. Later boxes wait longer.
 *
 * @param box 1 to 5; 0 for a card that has not been reviewed
 */
public record Leitner(int box, Instant due) {
  private static final List<Integer> DAYS = List.of(1, 2, 4, 8, 16);

  public Leitner {
    Objects.requireNonNull(due);
    if (box < 0 || box > DAYS.size()) {
      throw new IllegalArgumentException("there is no box " + box);
    }
  }

  /** A card that has not been reviewed; it is due at once. */
  public static Leitner fresh(Instant now) {
    return new Leitner(0, now);
  }

  /** The card after a review. */
  public Leitner next(Rating rating, Instant now) {
    int next =
        switch (rating) {
          case AGAIN -> 1;
          case HARD -> Math.max(1, box);
          default -> Math.min(DAYS.size(), box + 1);
        };
    return new Leitner(next, now.plus(Duration.ofDays(DAYS.get(next - 1))));
  }
}
