package quayside.ackredelivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import quayside.kit.ManualClock;

/** A clock that only the test moves, that counts how often it is read, and can act on a reading. */
class WatchedClock extends Clock {
  private final ManualClock time = new ManualClock();
  private final AtomicInteger readings = new AtomicInteger();
  private int actingAt;
  private Runnable action = () -> {};

  /** Runs the action at the reading with this number, counted from now. */
  void at(int reading, Runnable then) {
    action = then;
    actingAt = readings() + reading;
  }

  int readings() {
    return readings.get();
  }

  void advance(Duration by) {
    time.advance(by);
  }

  @Override
  public Instant instant() {
    if (readings.incrementAndGet() == actingAt) {
      action.run();
    }
    return time.instant();
  }

  @Override
  public ZoneId getZone() {
    return time.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
