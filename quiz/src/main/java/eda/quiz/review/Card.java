package eda.quiz.review;

import java.time.Instant;
import java.util.Objects;

/**
 * The state of a question in the FSRS schedule.
 *
 * @param step the place among the learning or relearning steps; 0 in review
 * @param stability days after which recall has fallen to 90 %; 0 for a card never reviewed
 * @param difficulty 1 to 10; 0 for a card never reviewed
 * @param last the last review; for a new card the moment it was made
 */
public record Card(
    State state, int step, double stability, double difficulty, Instant due, Instant last) {

  /** Where a card is on its way. */
  public enum State {
    LEARNING,
    REVIEW,
    RELEARNING
  }

  public Card {
    Objects.requireNonNull(state);
    Objects.requireNonNull(due);
    Objects.requireNonNull(last);
  }

  /** A card that has not been reviewed; it is due at once. */
  public static Card fresh(Instant now) {
    return new Card(State.LEARNING, 0, 0, 0, now, now);
  }

  public boolean reviewed() {
    return stability > 0;
  }

  public boolean due(Instant now) {
    return !due.isAfter(now);
  }
}
