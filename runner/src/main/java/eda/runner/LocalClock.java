package eda.runner;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The system's clock, in the learner's time zone.
 *
 * <p>Unlike {@link Clock#systemDefaultZone} it looks the zone up when it is asked for: reading the
 * time zone rules takes a tenth of a start, and most commands need moments alone.
 */
final class LocalClock extends Clock {
  @Override
  public Instant instant() {
    return Instant.now();
  }

  @Override
  public ZoneId getZone() {
    return ZoneId.systemDefault();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.system(zone);
  }
}
