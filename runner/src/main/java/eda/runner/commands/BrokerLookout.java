package eda.runner.commands;

import eda.runner.broker.Brokers;
import eda.runner.broker.Daemon;
import eda.runner.screen.broker.BrokerLook;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Looks into the brokers on a thread of its own, so that keys never wait for a broker.
 *
 * <p>For one thread, which asks for one look at a time: a look that is due later gives way to one
 * that is due now, and then there is no other.
 */
final class BrokerLookout implements AutoCloseable {
  static final String NOT_RUNNING =
      "No broker runs. It starts by itself when an exercise or a snippet needs it.";
  private static final String ELSEWHERE =
      "The broker is one from elsewhere, and what looks into it doesn't run: `./course broker"
          + " start` starts that.";
  private static final String NOT_STARTED =
      "No broker was needed so far. Each one starts when something needs it.";

  private final Brokers brokers;
  private final Consumer<BrokerLook> told;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread one = new Thread(work, "lookout");
            one.setDaemon(true);
            return one;
          });
  private Optional<Future<?>> next = Optional.empty();

  /**
   * The look that is to come; none from the moment on at which it is told, not when that is over.
   */
  private final AtomicReference<Optional<Object>> due = new AtomicReference<>(Optional.empty());

  private volatile Optional<Daemon> daemon = Optional.empty();

  /**
   * @param told gets each look, from another thread
   */
  BrokerLookout(Brokers brokers, Consumer<BrokerLook> told) {
    this.brokers = brokers;
    this.told = told;
  }

  /** Looks after so many milliseconds, unless a look is due before. */
  void look(int millis) {
    if (millis > 0 && due.get().isPresent()) {
      return;
    }
    next.ifPresent(look -> look.cancel(false));
    Optional<Object> mine = Optional.of(new Object());
    due.set(mine);
    try {
      next = Optional.of(thread.schedule(() -> tell(mine), millis, TimeUnit.MILLISECONDS));
    } catch (RejectedExecutionException e) {
      // Closed: nobody sees it any more.
    }
  }

  private void tell(Optional<Object> mine) {
    BrokerLook look = seen();
    // Who is told asks for the next look at once, perhaps before this method is over.
    due.compareAndSet(mine, Optional.empty());
    told.accept(look);
  }

  private BrokerLook seen() {
    try {
      if (daemon.isEmpty()) {
        daemon = brokers.attach();
      }
      if (thread.isShutdown()) {
        release();
      }
      return daemon.isPresent() ? of(daemon.get()) : ofNone(brokers);
    } catch (Daemon.Refused e) {
      return BrokerLook.noting(e.getMessage());
    } catch (IOException e) {
      release();
      return ofNone(brokers);
    }
  }

  /** Returns why there is nothing to look at. */
  static BrokerLook ofNone(Brokers brokers) {
    return BrokerLook.noting(brokers.place().external().all().isEmpty() ? NOT_RUNNING : ELSEWHERE);
  }

  /** Returns what is in the brokers of the process. */
  static BrokerLook of(Daemon daemon) throws IOException {
    BrokerLook look = BrokerLook.of(daemon.look());
    boolean started = !look.equals(BrokerLook.EMPTY) || !daemon.status().running().isEmpty();
    return started ? look : BrokerLook.noting(NOT_STARTED);
  }

  private void release() {
    daemon.ifPresent(Daemon::close);
    daemon = Optional.empty();
  }

  /** Ends a look that waits for its answer, too. */
  @Override
  public void close() {
    thread.shutdownNow();
    daemon.ifPresent(Daemon::close);
  }
}
