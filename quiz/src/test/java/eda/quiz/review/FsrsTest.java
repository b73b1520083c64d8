package eda.quiz.review;

import static eda.quiz.review.Rating.AGAIN;
import static eda.quiz.review.Rating.EASY;
import static eda.quiz.review.Rating.GOOD;
import static eda.quiz.review.Rating.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FsrsTest {
  private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");

  @Test
  void intervalsAreThoseOfTheReferenceImplementations() {
    Card card = Card.fresh(START);
    List<Long> days = new ArrayList<>();
    for (Rating rating :
        List.of(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD)) {
      card = Fsrs.DEFAULT.next(card, rating, card.due());
      days.add(Duration.between(card.last(), card.due()).toDays());
    }
    assertThat(days).containsExactly(0L, 4L, 14L, 45L, 135L, 372L, 0L, 0L, 2L, 5L, 10L, 20L, 40L);
  }

  @Test
  void memoryIsThatOfTheReferenceImplementations() {
    Card card = Card.fresh(START);
    Instant now = START;
    List<Rating> ratings = List.of(AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);
    List<Integer> gaps = List.of(0, 0, 1, 3, 8, 21);
    for (int i = 0; i < ratings.size(); i++) {
      now = now.plus(Duration.ofDays(gaps.get(i)));
      card = Fsrs.DEFAULT.next(card, ratings.get(i), now);
    }
    card = Fsrs.DEFAULT.next(card, GOOD, now);
    assertThat(card.stability()).isCloseTo(49.4472, within(0.00005));
    assertThat(card.difficulty()).isCloseTo(6.8271, within(0.00005));
  }

  @Test
  void aNewCardGoesThroughItsLearningSteps() {
    Card card = Card.fresh(START);
    assertThat(card.due(START)).isTrue();
    assertThat(after(card, AGAIN)).isEqualTo("LEARNING 0 PT1M");
    assertThat(after(card, HARD)).isEqualTo("LEARNING 0 PT5M30S");
    assertThat(after(card, GOOD)).isEqualTo("LEARNING 1 PT10M");
    assertThat(after(card, EASY)).isEqualTo("REVIEW 0 PT384H");
    Card second = Fsrs.DEFAULT.next(card, GOOD, START);
    assertThat(after(second, AGAIN)).isEqualTo("LEARNING 0 PT1M");
    assertThat(after(second, HARD)).isEqualTo("LEARNING 1 PT10M");
    assertThat(after(second, GOOD)).startsWith("REVIEW 0");
  }

  @Test
  void aLapseIsRelearnedAndThenReviewed() {
    Card review = Fsrs.DEFAULT.next(Card.fresh(START), EASY, START);
    Card lapsed = Fsrs.DEFAULT.next(review, AGAIN, review.due());
    assertThat(lapsed.state()).isEqualTo(Card.State.RELEARNING);
    assertThat(lapsed.stability()).isLessThan(review.stability());
    assertThat(after(lapsed, HARD)).isEqualTo("RELEARNING 0 PT15M");
    assertThat(after(lapsed, GOOD)).startsWith("REVIEW 0");
    Fsrs strict = new Fsrs(0.9, List.of(), List.of());
    assertThat(strict.next(review, AGAIN, review.due()).state()).isEqualTo(Card.State.REVIEW);
  }

  @Test
  void recallIsNinetyPerCentAfterTheStability() {
    Card card = Fsrs.DEFAULT.next(Card.fresh(START), EASY, START);
    assertThat(Fsrs.recall(card, card.last())).isEqualTo(1);
    assertThat(Memory.recall(card.stability(), card.stability())).isCloseTo(0.9, within(1e-12));
    assertThat(Fsrs.recall(Card.fresh(START), START)).isZero();
  }

  @Test
  void moreRetentionMeansShorterWaits() {
    assertThat(Memory.interval(100, 0.9)).isEqualTo(100);
    assertThat(Memory.interval(100, 0.95)).isLessThan(60);
    assertThat(Memory.interval(1e9, 0.9)).isEqualTo(36_500);
    assertThatIllegalArgumentException().isThrownBy(() -> new Fsrs(1, List.of(), List.of()));
  }

  @Property
  void anyHistoryKeepsACardInItsBounds(
      @ForAll @Size(max = 30) List<Rating> ratings,
      @ForAll @Size(30) List<@IntRange(min = -3, max = 4000) Integer> hours) {
    Card card = Card.fresh(START);
    Instant now = START;
    for (int i = 0; i < ratings.size(); i++) {
      now = now.plus(Duration.ofHours(hours.get(i)));
      card = Fsrs.DEFAULT.next(card, ratings.get(i), now);
      assertThat(card.difficulty()).isBetween(1.0, 10.0);
      assertThat(card.stability()).isBetween(0.001, 1e7);
      assertThat(card.due()).isAfter(now);
      assertThat(card.last()).isEqualTo(now);
    }
  }

  private static String after(Card card, Rating rating) {
    Card next = Fsrs.DEFAULT.next(card, rating, START);
    return next.state() + " " + next.step() + " " + Duration.between(START, next.due());
  }
}
