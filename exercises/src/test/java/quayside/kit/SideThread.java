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

  /** So many looks, a millisecond apart, show a thread as stuck before it is taken for that. */
  private static final int LOOKS = 20;

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
    int stuck = 0;
    for (int look = 0; look < PATIENCE_SECONDS * 1_000 && stuck < LOOKS; look++) {
      if (ends(1, TimeUnit.MILLISECONDS)) {
        return true;
      }
      stuck = waits() ? stuck + 1 : 0;
    }
    return end.getCount() == 0;
  }

  /** Returns what the action threw, if it is over and did not end well. */
  public Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  private boolean waits() {
    Thread.State state = thread.getState();
    return state == Thread.State.BLOCKED
        || state == Thread.State.WAITING
        || state == Thread.State.TIMED_WAITING;
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
