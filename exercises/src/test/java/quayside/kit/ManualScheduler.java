package quayside.kit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Runs tasks at their time, where only the test makes time pass.
 *
 * <p>{@code advance} moves the clock from one due task to the next and runs each on the calling
 * thread. Tasks of the same moment run in the order in which they were scheduled. A test hands out
 * {@code scheduler::after} wherever code asks for something that takes a delay and a task.
 *
 * <p>This class is thread-safe, and it holds no lock while a task runs.
 */
public final class ManualScheduler {
  private final ManualClock clock = new ManualClock();
  private final PriorityQueue<Timer> timers =
      new PriorityQueue<>(Comparator.comparing(Timer::due).thenComparing(Timer::number));
  private long scheduled;

  /** Returns the clock that this scheduler moves. */
  public Clock clock() {
    return clock;
  }

  /**
   * Runs the task once, after the delay.
   *
   * @return run it to cancel the task
   */
  public synchronized Runnable after(Duration delay, Runnable task) {
    Timer timer = new Timer(clock.instant().plus(delay), scheduled++, task);
    timers.add(timer);
    return () -> cancel(timer);
  }

  /** Returns how many tasks wait for their time. */
  public synchronized int pending() {
    return timers.size();
  }

  /** Returns how long the next task still has to wait, if there is one. */
  public synchronized Optional<Duration> nextIn() {
    return Optional.ofNullable(timers.peek())
        .map(timer -> Duration.between(clock.instant(), timer.due()));
  }

  /** Lets time pass, and runs what is due in it, also what such a task schedules in turn. */
  public void advance(Duration time) {
    Instant end = clock.instant().plus(time);
    Optional<Timer> next = takeDue(end);
    while (next.isPresent()) {
      moveTo(next.get().due());
      next.get().task().run();
      next = takeDue(end);
    }
    moveTo(end);
  }

  private synchronized Optional<Timer> takeDue(Instant end) {
    Timer first = timers.peek();
    return first == null || first.due().isAfter(end)
        ? Optional.empty()
        : Optional.of(timers.remove());
  }

  private synchronized void cancel(Timer timer) {
    timers.remove(timer);
  }

  /** A delay below zero is due in the past; the clock stays where it is for it. */
  private void moveTo(Instant moment) {
    Duration time = Duration.between(clock.instant(), moment);
    if (!time.isNegative()) {
      clock.advance(time);
    }
  }

  /** A task and its time; its number makes two of the same moment different. */
  private record Timer(Instant due, long number, Runnable task) {}
}
