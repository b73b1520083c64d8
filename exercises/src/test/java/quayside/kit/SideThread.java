package quayside.kit;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A thread beside the test's own, for an action that has to come from somewhere else, or that may
 * never end.
 *
 * <p>Nobody waits for it without a limit, and it never keeps the virtual machine alive: code that
 * blocks or loops for ever costs a test three seconds and a clear message, not the whole run.
 */
public final class SideThread {
  private static final long PATIENCE_SECONDS = 3;

  private final CountDownLatch end = new CountDownLatch(1);
  private final Thread thread;
  private volatile Throwable failure;

  private SideThread(Runnable action) {
    thread = new Thread(() -> run(action), "beside the test");
    thread.setDaemon(true);
  }

  /** Starts the action on a new daemon thread. */
  public static SideThread start(Runnable action) {
    SideThread side = new SideThread(action);
    side.thread.start();
    return side;
  }

  /**
   * Waits until the action is over, for three seconds at most.
   *
   * @return false when the limit passed first
   */
  public boolean finished() {
    return ends(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /**
   * Waits until the action is over or waits for somebody else, for three seconds at most.
   *
   * @return whether the action is over
   */
  public boolean overOrStuck() {
    return overOr(() -> false);
  }

  /**
   * Waits until this holds, or the action is over or waits for somebody else, for three seconds at
   * most.
   *
   * @return whether the action is over
   */
  public boolean overOr(BooleanSupplier enough) {
    long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    Standstill standstill = new Standstill(thread);
    while (!enough.getAsBoolean() && !standstill.seen() && System.nanoTime() < limit) {
      if (ends(1, TimeUnit.MILLISECONDS)) {
        return true;
      }
    }
    return end.getCount() == 0;
  }

  /** Interrupts the action. */
  public void interrupt() {
    thread.interrupt();
  }

  /** Returns for how long the action has used a processor; it has none while it waits. */
  public Duration worked() {
    long nanos = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
    return Duration.ofNanos(Math.max(0, nanos));
  }

  /** Returns what the action threw, if it is over and did not end well. */
  public Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  private boolean ends(long time, TimeUnit unit) {
    try {
      return end.await(time, unit);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void run(Runnable action) {
    try {
      action.run();
    } catch (Throwable thrown) {
      failure = thrown;
    } finally {
      end.countDown();
    }
  }
}
