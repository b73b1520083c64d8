package quayside.kittest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import quayside.kit.Gate;
import quayside.kit.LeakGuard;
import quayside.kit.ManualClock;
import quayside.kit.OverlapDetector;
import quayside.kit.Races;
import quayside.kit.Recorder;
import quayside.kit.SideThread;

class ThreadToolsTest {
  @Test
  void aGateHoldsWhoeverComesUntilItIsOpened() {
    Gate gate = new Gate();
    SideThread held = SideThread.start(gate::pass);
    assertTrue(gate.reached());
    assertFalse(held.overOrStuck());
    assertEquals(1, gate.waiting());
    gate.open();
    assertTrue(held.finished());
    assertEquals(0, gate.waiting());
  }

  @Test
  void anOpenGateHoldsNobody() {
    try (Gate gate = new Gate()) {
      gate.open();
      gate.pass();
    }
  }

  @Test
  void aRecorderKnowsWhatOnWhichThreadAndWhen() {
    ManualClock clock = new ManualClock();
    Recorder<String> recorder = new Recorder<>(clock);
    recorder.accept("sencha");
    clock.advance(Duration.ofSeconds(2));
    recorder.accept("oolong");
    Thread here = Thread.currentThread();
    Instant noon = Instant.parse("2026-03-01T12:00:00Z");
    assertEquals(
        List.of(
            new Recorder.Received<>("sencha", here, noon),
            new Recorder.Received<>("oolong", here, noon.plusSeconds(2))),
        recorder.received());
    assertEquals(Set.of(here), recorder.threads());
  }

  @Test
  void aRecorderWaitsForWhatOtherThreadsBring() {
    Recorder<String> recorder = new Recorder<>();
    SideThread.start(() -> List.of("a", "b", "c").forEach(recorder));
    assertTrue(recorder.await(3));
    assertEquals(List.of("a", "b", "c"), recorder.all());
  }

  @Test
  void overlapsAreSeenAndNeighboursAreNot() {
    OverlapDetector detector = new OverlapDetector();
    detector.run(() -> {});
    detector.run(() -> {});
    assertFalse(detector.overlapped());
    Gate gate = new Gate();
    SideThread first = SideThread.start(() -> detector.run(gate::pass));
    gate.reached();
    detector.<String>watch(event -> {}).accept("second");
    gate.open();
    assertTrue(first.finished());
    assertEquals(2, detector.most());
  }

  @Test
  void aForcedRaceBreaksACheckWithoutALock() {
    Races races = new Races();
    List<String> box = new ArrayList<>();
    Runnable addIfEmpty =
        () -> {
          boolean empty = box.isEmpty();
          races.line();
          if (empty) {
            box.add("tea");
          }
        };
    assertTrue(races.force(addIfEmpty, addIfEmpty));
    assertEquals(List.of("tea", "tea"), box);
  }

  @Test
  void aForcedRaceLeavesALockInPeace() {
    Races races = new Races();
    List<String> box = new ArrayList<>();
    Runnable addIfEmpty =
        () -> {
          synchronized (box) {
            boolean empty = box.isEmpty();
            races.line();
            if (empty) {
              box.add("tea");
            }
          }
        };
    assertTrue(races.force(addIfEmpty, addIfEmpty));
    assertEquals(List.of("tea"), box);
  }

  @Test
  void aRaceWhoseLineIsNeverReachedIsNotForced() {
    Races races = new Races();
    IllegalStateException failure = new IllegalStateException("from the second action");
    assertFalse(
        races.force(
            () -> {},
            () -> {
              throw failure;
            }));
    assertEquals(List.of(failure), races.failures());
  }

  @Test
  void threadsThatStayAreFoundAndThoseThatEndAreNot() {
    LeakGuard guard = LeakGuard.watch();
    CountDownLatch end = new CountDownLatch(1);
    Gate gate = new Gate();
    Thread staying = new Thread(gate::pass, "forgotten");
    staying.setDaemon(true);
    staying.start();
    SideThread.start(end::countDown).finished();
    assertEquals(List.of("forgotten"), guard.left());
    gate.open();
    assertEquals(List.of(), guard.left());
    assertEquals(0, guard.alive());
  }
}
