package quayside.kittest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quayside.kit.Gate;
import quayside.kit.SideThread;

class SideThreadTest {
  private final Gate gate = new Gate();
  private final AtomicBoolean goOn = new AtomicBoolean(true);

  @AfterEach
  void letEverybodyGo() {
    gate.open();
    goOn.set(false);
  }

  @Test
  void anActionThatEndsIsOver() {
    SideThread side = SideThread.start(() -> {});
    assertTrue(side.overOrStuck());
    assertTrue(side.finished());
    assertEquals(Optional.empty(), side.failure());
  }

  @Test
  void anActionThatLetsTimePassHasPaused() {
    CountDownLatch never = new CountDownLatch(1);
    SideThread side =
        SideThread.start(
            () -> {
              try {
                never.await(300, TimeUnit.MILLISECONDS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    side.overOrStuck();
    assertTrue(side.paused());
    SideThread quick = SideThread.start(() -> {});
    assertTrue(quick.overOrStuck());
    assertFalse(quick.paused());
  }

  @Test
  void whatAnActionThrewIsKept() {
    AssertionError thrown = new AssertionError("thrown by hand for this test");
    SideThread side =
        SideThread.start(
            () -> {
              throw thrown;
            });
    assertTrue(side.overOrStuck());
    assertEquals(Optional.of(thrown), side.failure());
  }

  @Test
  void whoeverWaitsForNobodyAtWorkIsStuck() {
    SideThread side = SideThread.start(gate::pass);
    assertFalse(side.overOrStuck());
    gate.open();
    assertTrue(side.finished());
  }

  @Test
  void whoeverWaitsForSomebodySlowIsNotStuck() {
    Object lock = new Object();
    CountDownLatch taken = new CountDownLatch(1);
    SideThread slow =
        SideThread.start(
            () -> {
              synchronized (lock) {
                taken.countDown();
                workFor(Duration.ofMillis(150));
              }
            });
    await(taken);
    SideThread side =
        SideThread.start(
            () -> {
              synchronized (lock) {
                goOn.get();
              }
            });
    assertTrue(side.overOrStuck());
    assertTrue(slow.finished());
  }

  @Test
  void whoeverWaitsIsStuckInTheEndThoughSomebodyWorksForEver() {
    SideThread.start(this::workUntilTheEnd);
    SideThread side = SideThread.start(gate::pass);
    assertFalse(side.overOrStuck());
  }

  @Test
  void whoeverWorksIsNotStuck() {
    SideThread side = SideThread.start(() -> workFor(Duration.ofMillis(150)));
    assertTrue(side.overOrStuck());
  }

  @Test
  void twoThatWaitForEachOtherAreStuck() {
    Object left = new Object();
    CountDownLatch both = new CountDownLatch(2);
    SideThread one = SideThread.start(() -> takeBoth(left, gate, both));
    SideThread two = SideThread.start(() -> takeBoth(gate, left, both));
    assertFalse(one.overOrStuck());
    assertFalse(two.overOrStuck());
  }

  @Test
  void enoughIsEnoughAlsoWhileItWorks() {
    SideThread side = SideThread.start(this::workUntilTheEnd);
    assertFalse(side.overOr(() -> side.worked().compareTo(Duration.ofMillis(20)) > 0));
    goOn.set(false);
    assertTrue(side.finished());
  }

  @Test
  void whoeverWaitsDoesNotWork() {
    SideThread side = SideThread.start(gate::pass);
    assertFalse(side.overOrStuck());
    Duration before = side.worked();
    assertFalse(side.overOrStuck());
    assertEquals(before, side.worked());
  }

  @Test
  void anInterruptReachesTheAction() {
    SideThread side = SideThread.start(gate::pass);
    gate.reached();
    side.interrupt();
    assertTrue(side.finished());
    assertEquals(
        "interrupted at the gate", side.failure().map(Throwable::getMessage).orElse("nothing"));
  }

  private static void takeBoth(Object first, Object second, CountDownLatch both) {
    synchronized (first) {
      both.countDown();
      await(both);
      synchronized (second) {
        both.countDown();
      }
    }
  }

  private void workUntilTheEnd() {
    while (goOn.get()) {
      Thread.onSpinWait();
    }
  }

  private static void workFor(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(3, TimeUnit.SECONDS));
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
