package quayside.retrydeadletter;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import quayside.kit.ManualScheduler;
import quayside.kit.Recorder;
import quayside.kit.SideThread;

/**
 * A handler under test with all its neighbours: a mail handler that fails as it is told to, a place
 * for dead letters that does so too, an alarm, and a time that only the test moves.
 */
class MailRoom {
  private static final int NO_END = 1_000;

  private final ManualScheduler scheduler = new ManualScheduler();
  private final Instant start = scheduler.clock().instant();
  private final Map<ShopEvent, Deque<Exception>> failures = new HashMap<>();
  private final Map<ShopEvent, Integer> counts = new HashMap<>();
  private final List<Throwable> escaped = new ArrayList<>();
  private int lettersRefused;

  final Recorder<ShopEvent> tries = new Recorder<>(scheduler.clock());
  final Recorder<ShopEvent> handled = new Recorder<>(scheduler.clock());
  final Recorder<DeadLetter> letters = new Recorder<>(scheduler.clock());
  final Recorder<DeadLetter> alarms = new Recorder<>(scheduler.clock());
  final RetryingHandler retrying;

  MailRoom() {
    this(() -> 0);
  }

  MailRoom(DoubleSupplier random) {
    Timing timing = new Timing(scheduler.clock(), scheduler::after, random);
    retrying =
        new RetryingHandler(
            this::handle, this::keep, (letter, cause) -> alarms.accept(letter), timing);
  }

  /** The next tries of this event fail because the mail server is busy, so many of them. */
  void isBusy(int times, ShopEvent event) {
    IntFunction<Exception> busy = number -> new IOException("busy, answer " + number);
    fails(event, IntStream.rangeClosed(1, times).mapToObj(busy).toArray(Exception[]::new));
  }

  /** The next tries of this event fail with these exceptions, and the one after them works. */
  void fails(ShopEvent event, Exception... causes) {
    failures.put(event, new ArrayDeque<>(Arrays.asList(causes)));
  }

  /** Dead letters can't be kept so many times. */
  void refuseLetters(int times) {
    lettersRefused = times;
  }

  /**
   * Offers the events on a thread of its own, one after the other.
   *
   * @return false when that thread had to wait
   */
  boolean offer(ShopEvent... events) {
    return beside(() -> Arrays.asList(events).forEach(retrying));
  }

  /** Lets time pass, on a thread of its own. */
  boolean pass(Duration time) {
    return beside(() -> scheduler.advance(time));
  }

  /** Returns when the event was tried, in milliseconds from the start. */
  List<Long> triesOf(ShopEvent event) {
    return tries.received().stream()
        .filter(each -> each.event().equals(event))
        .map(each -> Duration.between(start, each.at()).toMillis())
        .toList();
  }

  /** Returns what came out of accept, or out of a task of the timer. */
  List<Throwable> escaped() {
    return escaped;
  }

  Instant after(long millis) {
    return start.plusMillis(millis);
  }

  private boolean beside(Runnable action) {
    SideThread worker = SideThread.start(action);
    boolean over = worker.overOrStuck();
    worker.failure().ifPresent(escaped::add);
    return over && !worker.paused();
  }

  private void handle(ShopEvent event) throws Exception {
    tries.accept(event);
    if (counts.merge(event, 1, Integer::sum) == NO_END) {
      throw new AssertionError("the same event was tried " + NO_END + " times");
    }
    Deque<Exception> causes = failures.getOrDefault(event, new ArrayDeque<>());
    if (!causes.isEmpty()) {
      throw causes.remove();
    }
    handled.accept(event);
  }

  private void keep(DeadLetter letter) {
    if (lettersRefused > 0) {
      lettersRefused--;
      throw new IllegalStateException("the disk is full");
    }
    letters.accept(letter);
  }
}
