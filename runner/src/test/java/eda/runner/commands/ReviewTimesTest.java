package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Late in the evening of 28 March 2026 in Berlin; an hour of the next day is missing there. */
class ReviewTimesTest {
  private final ReviewTimes times =
      new ReviewTimes(
          Clock.fixed(Instant.parse("2026-03-28T21:30:00Z"), ZoneId.of("Europe/Berlin")));

  @ParameterizedTest
  @CsvSource({
    "2026-03-20T00:00:00Z, today",
    "2026-03-28T21:30:00Z, today",
    "2026-03-28T22:59:59Z, today",
    "2026-03-28T23:00:00Z, tomorrow",
    "2026-03-29T21:59:59Z, tomorrow",
    "2026-03-29T22:00:00Z, in 2 days",
    "2026-04-27T22:00:00Z, in 31 days"
  })
  void daysAreThoseOfTheLearnersClock(Instant moment, String day) {
    assertThat(times.day(moment)).isEqualTo(day);
  }

  @Test
  void countsAreInTheOrderOfTheDays() {
    assertThat(
            times.counts(
                List.of(
                    Instant.parse("2026-04-01T12:00:00Z"),
                    Instant.parse("2026-03-29T12:00:00Z"),
                    Instant.parse("2026-04-01T20:00:00Z"))))
        .isEqualTo("tomorrow: 1, in 4 days: 2");
  }

  @Test
  void aDayStartsAtMidnight() {
    assertThat(times.startOfDay(1)).isEqualTo("2026-03-28T23:00:00Z");
    assertThat(times.startOfDay(2)).isEqualTo("2026-03-29T22:00:00Z");
    assertThat(times.isToday(Instant.parse("2026-03-27T22:59:59Z"))).isFalse();
    assertThat(times.isToday(Instant.parse("2026-03-27T23:00:00Z"))).isTrue();
  }
}
