package quayside.kit;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A consumer that remembers what it received, on which thread and when, in order.
 *
 * <p>This class is thread-safe: events may arrive on any thread.
 */
public final class Recorder<E> implements Consumer<E> {
  private final List<Received<E>> received = new ArrayList<>();
  private final Clock clock;
  private final String name;
  private final Optional<Events> events;

  public Recorder() {
    this(Clock.systemUTC());
  }

  /** Makes a recorder that reads the time from this clock. */
  public Recorder(Clock clock) {
    this.clock = clock;
    this.name = "";
    this.events = Optional.empty();
  }

  /** Makes a recorder whose events are watched. */
  Recorder(String name, Events events) {
    this.clock = Clock.systemUTC();
    this.name = name;
    this.events = Optional.of(events);
  }

  @Override
  public synchronized void accept(E event) {
    received.add(new Received<>(event, Thread.currentThread(), clock.instant()));
    if (events.isPresent()) {
      events.get().received(name, event);
    }
    notifyAll();
  }

  /** Returns a copy of all events received so far, oldest first. */
  public synchronized List<E> all() {
    return received.stream().map(Received::event).toList();
  }

  /** Returns how many events have been received so far. */
  public synchronized int count() {
    return received.size();
  }

  /** Returns what was received so far, each with its thread and its time, oldest first. */
  public synchronized List<Received<E>> received() {
    return List.copyOf(received);
  }

  /** Returns the threads on which events arrived. */
  public synchronized Set<Thread> threads() {
    Set<Thread> threads = new LinkedHashSet<>();
    received.forEach(each -> threads.add(each.thread()));
    return threads;
  }

  /**
   * Waits until that many events have been received, for three seconds at most after the last one.
   *
   * @return false when the limit passed first
   */
  public synchronized boolean await(int count) {
    Patience patience = new Patience();
    int seen = received.size();
    try {
      while (received.size() < count && patience.left() > 0) {
        TimeUnit.NANOSECONDS.timedWait(this, patience.left());
        if (received.size() > seen) {
          seen = received.size();
          patience = new Patience();
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return patience.over(received.size() >= count);
  }

  /** One event, the thread that brought it, and the time at which it came. */
  public record Received<E>(E event, Thread thread, Instant at) {}
}
