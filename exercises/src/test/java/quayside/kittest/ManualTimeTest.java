package quayside.kittest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quayside.kit.ManualClock;
import quayside.kit.ManualScheduler;

class ManualTimeTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final ManualScheduler scheduler = new ManualScheduler();
  private final List<String> ran = new ArrayList<>();

  @Test
  void aClockStandsStillUntilItIsMoved() {
    ManualClock clock = new ManualClock();
    assertEquals(NOON, clock.instant());
    clock.advance(Duration.ofMinutes(5));
    assertEquals(NOON.plusSeconds(300), clock.instant());
  }

  @Test
  void aClockInAnotherZoneIsTheSameClock() {
    ManualClock clock = new ManualClock();
    var lagos = clock.withZone(ZoneId.of("Africa/Lagos"));
    clock.advance(Duration.ofSeconds(1));
    assertEquals(clock.instant(), lagos.instant());
    assertEquals(ZoneId.of("Africa/Lagos"), lagos.getZone());
  }

  @Test
  void timeDoesNotRunBackwards() {
    ManualClock clock = new ManualClock();
    assertThrows(
        IllegalArgumentException.class, () -> clock.advance(Duration.ofSeconds(1).negated()));
  }

  @Test
  void tasksRunInTheOrderOfTheirTimesAndReadThem() {
    scheduler.after(Duration.ofSeconds(2), () -> ran.add("two at " + scheduler.clock().instant()));
    scheduler.after(Duration.ofSeconds(1), () -> ran.add("one at " + scheduler.clock().instant()));
    scheduler.advance(Duration.ofSeconds(5));
    assertEquals(List.of("one at 2026-03-01T12:00:01Z", "two at 2026-03-01T12:00:02Z"), ran);
    assertEquals(NOON.plusSeconds(5), scheduler.clock().instant());
  }

  @Test
  void nothingRunsBeforeItsTime() {
    scheduler.after(Duration.ofSeconds(2), () -> ran.add("task"));
    scheduler.advance(Duration.ofMillis(1_999));
    assertEquals(List.of(), ran);
    assertEquals(Optional.of(Duration.ofMillis(1)), scheduler.nextIn());
    scheduler.advance(Duration.ofMillis(1));
    assertEquals(List.of("task"), ran);
  }

  @Test
  void aTaskMayScheduleTheNextOneInTheSameAdvance() {
    scheduler.after(
        Duration.ofSeconds(1),
        () -> scheduler.after(Duration.ofSeconds(1), () -> ran.add("second")));
    scheduler.advance(Duration.ofSeconds(2));
    assertEquals(List.of("second"), ran);
  }

  @Test
  void whatIsCancelledDoesNotRun() {
    Runnable cancel = scheduler.after(Duration.ofSeconds(1), () -> ran.add("cancelled"));
    scheduler.after(Duration.ofSeconds(1), () -> ran.add("kept"));
    cancel.run();
    assertEquals(1, scheduler.pending());
    scheduler.advance(Duration.ofSeconds(1));
    assertEquals(List.of("kept"), ran);
  }
}
