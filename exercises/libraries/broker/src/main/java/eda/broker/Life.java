package eda.broker;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How long the daemon lives: as long as it has users, and a while more. Safe for use from many
 * threads.
 */
final class Life {

  private static final Duration ALWAYS = Duration.ofHours(1);

  /**
   * How long it waits for a user: for the first one, for another one, and for another one when
   * asked to stay.
   */
  record Patience(Duration first, Duration next, Duration kept) {
    static final Patience USUAL =
        new Patience(Duration.ofSeconds(30), Duration.ofSeconds(1), Duration.ofMinutes(20));
  }

  private final Patience patience;
  private long alone = System.nanoTime();
  private int users;
  private boolean used;
  private boolean kept;
  private boolean ended;

  Life(Patience patience) {
    this.patience = patience;
  }

  synchronized void enter() {
    users++;
    used = true;
  }

  synchronized void leave() {
    users--;
    alone = System.nanoTime();
    notifyAll();
  }

  synchronized void keep() {
    kept = true;
  }

  synchronized void end() {
    ended = true;
    notifyAll();
  }

  synchronized int users() {
    return users;
  }

  synchronized boolean kept() {
    return kept;
  }

  synchronized void awaitEnd() throws InterruptedException {
    for (Duration left = left(); left.toNanos() > 0; left = left()) {
      TimeUnit.NANOSECONDS.timedWait(this, left.toNanos());
    }
  }

  private Duration left() {
    if (ended) {
      return Duration.ZERO;
    }
    return users > 0 ? ALWAYS : limit().minusNanos(System.nanoTime() - alone);
  }

  private Duration limit() {
    if (!used) {
      return patience.first();
    }
    return kept ? patience.kept() : patience.next();
  }
}
