package quayside.kit;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

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
  private volatile Throwable failure;

  private SideThread() {}

  /** Starts the action on a new daemon thread. */
  public static SideThread start(Runnable action) {
    SideThread side = new SideThread();
    Thread thread = new Thread(() -> side.run(action), "beside the test");
    thread.setDaemon(true);
    thread.start();
    return side;
  }

  /**
   * Waits until the action is over, for three seconds at most.
   *
   * @return false when the limit passed first
   */
  public boolean finished() {
    try {
      return end.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Returns what the action threw, if it is over and did not end well. */
  public Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
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
