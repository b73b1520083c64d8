// Feedback: the worker slept between two tries
package quayside.retrydeadletter;

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
import java.util.function.Consumer;

public class RetryingHandler implements Consumer<ShopEvent> {
  private static final int MOST_TRIES = 4;
  private static final Duration FIRST_WAIT = Duration.ofMillis(100);
  private static final Duration UNTIL_KEPT = Duration.ofSeconds(1);

  private final Handler handler;
  private final DeadLetters aside;
  private final Alarm alarm;
  private final Timing timing;

  private final Map<String, Line> lines = new LinkedHashMap<>();

  private boolean closed;

  public RetryingHandler(Handler handler, DeadLetters aside, Alarm alarm, Timing timing) {
    this.handler = Objects.requireNonNull(handler, "handler");
    this.aside = Objects.requireNonNull(aside, "aside");
    this.alarm = Objects.requireNonNull(alarm, "alarm");
    this.timing = Objects.requireNonNull(timing, "timing");
  }

  @Override
  public void accept(ShopEvent event) {
    if (closed) {
      throw new IllegalStateException("this handler is closed");
    }
    lines.computeIfAbsent(event.key(), Line::new).add(event);
  }

  public List<ShopEvent> close() {
    closed = true;
    List<ShopEvent> notOver = new ArrayList<>();
    lines.values().forEach(line -> line.moveTo(notOver));
    lines.clear();
    return notOver;
  }

  private Duration waitAfter(int tries) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << (tries - 1));
    return wait.plusNanos((long) (wait.toNanos() * timing.random().getAsDouble()));
  }

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
        try {
          Thread.sleep(waitAfter(tries).toMillis());
        } catch (InterruptedException interrupted) {
          Thread.currentThread().interrupt();
        }
        return isTried(event);
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
}
