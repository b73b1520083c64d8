package eda.quiz.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeitnerTest {
  private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "0, AGAIN, 1, 1", "0, HARD, 1, 1", "0, GOOD, 1, 1", "1, GOOD, 2, 2", "2, EASY, 3, 4",
    "3, GOOD, 4, 8", "4, GOOD, 5, 16", "5, GOOD, 5, 16", "4, HARD, 4, 8", "5, AGAIN, 1, 1"
  })
  void movesCardsBetweenBoxes(int box, Rating rating, int next, int days) {
    assertThat(new Leitner(box, NOW).next(rating, NOW))
        .isEqualTo(new Leitner(next, NOW.plus(Duration.ofDays(days))));
  }

  @Test
  void newCardsAreDueAtOnceAndThereAreFiveBoxes() {
    assertThat(Leitner.fresh(NOW).due()).isEqualTo(NOW);
    assertThatIllegalArgumentException().isThrownBy(() -> new Leitner(6, NOW));
  }
}
