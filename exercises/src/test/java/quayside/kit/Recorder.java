package quayside.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A consumer that remembers what it received, in order.
 *
 * <p>This class is thread-safe: events may arrive on any thread.
 */
public final class Recorder<E> implements Consumer<E> {
  private final List<E> events = new ArrayList<>();

  @Override
  public synchronized void accept(E event) {
    events.add(event);
  }

  /** Returns a copy of all events received so far, oldest first. */
  public synchronized List<E> all() {
    return List.copyOf(events);
  }

  /** Returns how many events have been received so far. */
  public synchronized int count() {
    return events.size();
  }
}
