package quayside.kit;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Collection;
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
  private static final long A_MOMENT = TimeUnit.MILLISECONDS.toNanos(1);

  private final CountDownLatch end = new CountDownLatch(1);
  private final Thread thread;
  private volatile Throwable failure;
  private boolean paused;

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
    Patience patience = new Patience();
    return patience.over(ends(patience.left()));
  }

  /**
   * Waits for one after the other, for three seconds at most for each, and gives up at the first
   * that is not over then.
   *
   * @return how many of them are over
   */
  public static long finished(Collection<SideThread> sides) {
    for (SideThread side : sides) {
      if (!side.finished()) {
        break;
      }
    }
    return sides.stream().filter(side -> side.end.getCount() == 0).count();
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
    Patience patience = new Patience();
    Standstill standstill = new Standstill(thread);
    boolean over = false;
    while (!over && !enough.getAsBoolean() && !standstill.seen() && patience.left() > 0) {
      paused |= thread.getState() == Thread.State.TIMED_WAITING;
      over = ends(A_MOMENT);
    }
    patience.over(patience.left() > 0);
    return end.getCount() == 0;
  }

  /**
   * Returns whether the action was seen waiting for a time to pass, as in a sleep, by one of the
   * methods above. One that waits for longer than a tenth of a second is seen on a busy machine,
   * too.
   */
  public boolean paused() {
    return paused;
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

  private boolean ends(long nanos) {
    try {
      return end.await(nanos, TimeUnit.NANOSECONDS);
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
