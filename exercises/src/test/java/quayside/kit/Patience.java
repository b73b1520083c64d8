package quayside.kit;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * For how long the kit waits until something happens: three seconds, since nothing that works takes
 * so long, on a busy machine neither.
 *
 * <p>A wait in vain means that a test fails. The first failure is what a learner reads, so it gets
 * all the time that it needs. Once six seconds were waited in vain, later waits are short: a check
 * has to come to its end although every single test fails. A broken promise counts as a wait.
 */
public final class Patience {
  private static final long ONE_WAIT = TimeUnit.SECONDS.toNanos(3);
  private static final long SHORT_WAIT = TimeUnit.MILLISECONDS.toNanos(500);

  /** Where many wrong versions are tested in one virtual machine, each needs all its time. */
  private static final long IN_ALL = TimeUnit.SECONDS.toNanos(Long.getLong("kit.patience", 6));

  /** Shared on purpose, though nothing else here is: what has been waited counts in all tests. */
  private static final AtomicLong IN_VAIN = new AtomicLong();

  private final long limit = Math.max(SHORT_WAIT, Math.min(ONE_WAIT, IN_ALL - IN_VAIN.get()));
  private final long begin = System.nanoTime();

  /** Returns how many nanoseconds are left, none or fewer when the wait was in vain. */
  public long left() {
    return begin + limit - System.nanoTime();
  }

  /** Notes that the check fails, whatever is waited for from now on. */
  static void aPromiseIsBroken() {
    IN_VAIN.addAndGet(ONE_WAIT);
  }

  /** Returns whether nothing was waited for in vain yet, and no promise broken. */
  static boolean isWhole() {
    return IN_VAIN.get() == 0;
  }

  /** Notes that the wait is over, and returns whether what was waited for has happened. */
  public boolean over(boolean happened) {
    if (!happened) {
      IN_VAIN.addAndGet(System.nanoTime() - begin);
    }
    return happened;
  }
}
