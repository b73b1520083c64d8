package eda.runner.commands;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The time that an exam may take. */
final class ExamClock {
  private final Clock clock;
  private final Instant end;

  /**
   * Starts the clock.
   *
   * @param begun from when on it runs
   * @param minutes 0 for as long as it takes
   */
  ExamClock(Clock clock, Instant begun, int minutes) {
    this.clock = clock;
    this.end = minutes == 0 ? Instant.MAX : begun.plus(Duration.ofMinutes(minutes));
  }

  boolean up() {
    return !clock.instant().isBefore(end);
  }

  /** Returns what is left in words, with a comma before; nothing where there is no end. */
  String left() {
    if (end.equals(Instant.MAX)) {
      return "";
    }
    long minutes = Duration.between(clock.instant(), end).plusSeconds(59).toMinutes();
    return ", " + Math.max(0, minutes) + " min left";
  }
}
