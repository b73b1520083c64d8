package quayside.retrydeadletter;

// BEGIN SOLUTION
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
// | import java.util.List;
// | import java.util.Objects;
// END SOLUTION
import java.util.function.Consumer;

/**
 * Hands events to a handler, tries again when it fails, and sets aside what can't succeed.
 *
 * <p>An event gets up to four tries. The waits between them are 100, 200 and 400 ms, each with a
 * random part on top: the wait times the next random number. After an {@link InvalidEventException}
 * there is no further try. An event that is given up becomes a dead letter. When that can't be
 * kept, the alarm is told, and it is offered again a second later, until it is kept.
 *
 * <p>Events of the same key are handled in their order: while one of them waits, the later ones
 * wait behind it. Other keys don't notice.
 *
 * <p>No method blocks. One thread at a time uses this class: the timer runs its tasks in the same
 * mailbox from which the events come.
 */
public class RetryingHandler implements Consumer<ShopEvent> {
  // BEGIN SOLUTION
  private static final int MOST_TRIES = 4;
  private static final Duration FIRST_WAIT = Duration.ofMillis(100);
  private static final Duration UNTIL_KEPT = Duration.ofSeconds(1);

  // END SOLUTION
  private final Handler handler;
  private final DeadLetters aside;
  private final Alarm alarm;
  private final Timing timing;

  // BEGIN SOLUTION

  /** What is not over yet, by key. */
  private final Map<String, Line> lines = new LinkedHashMap<>();

  private boolean closed;

  // END SOLUTION

  /** Makes a handler around another one that may fail. */
  public RetryingHandler(Handler handler, DeadLetters aside, Alarm alarm, Timing timing) {
    this.handler = Objects.requireNonNull(handler, "handler");
    this.aside = Objects.requireNonNull(aside, "aside");
    this.alarm = Objects.requireNonNull(alarm, "alarm");
    this.timing = Objects.requireNonNull(timing, "timing");
  }

  /**
   * Takes responsibility for the event: it will be handled, set aside, or given back by close.
   *
   * @throws IllegalStateException when this handler is closed
   */
  @Override
  public void accept(ShopEvent event) {
    // BEGIN SOLUTION
    if (closed) {
      throw new IllegalStateException("this handler is closed");
    }
    lines.computeIfAbsent(event.key(), Line::new).add(event);
    // | try {
    // |   handler.handle(event);
    // | } catch (Exception lost) {
    // |   // One try, and nobody hears of the failure.
    // | }
    // END SOLUTION
  }

  /**
   * Starts no try any more.
   *
   * @return the events that are not over, those of one key in their order
   */
  public List<ShopEvent> close() {
    // BEGIN SOLUTION
    closed = true;
    List<ShopEvent> notOver = new ArrayList<>();
    lines.values().forEach(line -> line.moveTo(notOver));
    lines.clear();
    return notOver;
    // | return List.of();
    // END SOLUTION
  }

  // BEGIN SOLUTION

  /** The wait after so many tries: doubled each time, and a random part of it on top. */
  private Duration waitAfter(int tries) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << (tries - 1));
    return wait.plusNanos((long) (wait.toNanos() * timing.random().getAsDouble()));
  }

  /** The events of one key. The head is being tried or waits, and the others wait behind it. */
  private class Line {
    private final String key;
    private final Deque<ShopEvent> events = new ArrayDeque<>();
    private int tries;
    private Instant first;
    private Optional<DeadLetter> letter = Optional.empty();

    Line(String key) {
      this.key = key;
    }

    void add(ShopEvent event) {
      events.add(event);
      if (events.size() == 1) {
        serve();
      }
    }

    void moveTo(List<ShopEvent> notOver) {
      notOver.addAll(events);
      events.clear();
    }

    /** Works from the head on, until an event has to wait or none is left. */
    private void serve() {
      while (!events.isEmpty() && headIsOver()) {
        events.poll();
        tries = 0;
        letter = Optional.empty();
      }
      if (events.isEmpty()) {
        lines.remove(key);
      }
    }

    private boolean headIsOver() {
      return letter.isPresent() ? isKept(letter.get()) : isTried(events.element());
    }

    private boolean isTried(ShopEvent event) {
      Instant now = timing.clock().instant();
      first = tries == 0 ? now : first;
      tries++;
      try {
        handler.handle(event);
        return true;
      } catch (InvalidEventException permanent) {
        return isKept(new DeadLetter(event, tries, first, now, permanent));
      } catch (Exception failure) {
        if (tries == MOST_TRIES) {
          return isKept(new DeadLetter(event, tries, first, now, failure));
        }
        timing.timer().after(waitAfter(tries), this::serve);
        return false;
      }
    }

    private boolean isKept(DeadLetter given) {
      try {
        aside.add(given);
        return true;
      } catch (RuntimeException notKept) {
        letter = Optional.of(given);
        alarm.notKept(given, notKept);
        timing.timer().after(UNTIL_KEPT, this::serve);
        return false;
      }
    }
  }
  // END SOLUTION
}
