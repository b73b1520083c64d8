package quayside.ownmailbox;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Counts the deliveries that were accepted and are not over, and lets somebody wait for the last.
 *
 * <p>This class is thread-safe, and complete: nothing in it has to be changed.
 */
class Backlog {
  private int unfinished;
  private boolean closed;
  private boolean abandoned;

  /**
   * Counts deliveries that are about to begin.
   *
   * @throws IllegalStateException when the backlog is closed
   */
  synchronized void add(int deliveries) {
    if (closed) {
      throw new IllegalStateException("this bus is closed");
    }
    unfinished += deliveries;
  }

  /** Counts one delivery as over, whether it went well or not. */
  synchronized void done() {
    unfinished--;
    notifyAll();
  }

  /**
   * Accepts nothing more, and waits until nothing is unfinished or the time is over.
   *
   * @return how many deliveries were not over in time; they are abandoned
   */
  synchronized int close(Duration timeout) throws InterruptedException {
    closed = true;
    long left = timeout.toNanos();
    long end = System.nanoTime() + left;
    while (unfinished > 0 && left > 0) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
      left = end - System.nanoTime();
    }
    abandoned = true;
    return unfinished;
  }

  /** Returns whether somebody has stopped waiting for what is left. */
  synchronized boolean abandoned() {
    return abandoned;
  }
}
