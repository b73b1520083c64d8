package quayside.flowpublisher;

import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
// BEGIN SOLUTION
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
// END SOLUTION
import java.util.function.Supplier;

/**
 * A topic whose subscribers ask for their events, each at its own pace.
 *
 * <p>A subscription begins with the next event. What a subscriber has not asked for yet waits in a
 * queue of its own. Signals come on the thread that publishes or requests, one at a time.
 *
 * <p>Rules are those of Reactive Streams 1.0.4, which {@link Flow} follows. Any thread may use the
 * topic at any time.
 */
public class FlowTopic implements Flow.Publisher<ShopEvent>, AutoCloseable {
  private final Supplier<? extends Queue<ShopEvent>> queues;
  private final List<Line> lines = new CopyOnWriteArrayList<>();
  private volatile boolean closed;

  /** Makes a topic; the supplier makes an empty, thread-safe queue for each subscriber. */
  public FlowTopic(Supplier<? extends Queue<ShopEvent>> queues) {
    this.queues = Objects.requireNonNull(queues, "queues");
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ShopEvent> subscriber) {
    // BEGIN SOLUTION
    Objects.requireNonNull(subscriber, "subscriber");
    // END SOLUTION
    Line line = new Line(subscriber, queues.get());
    lines.add(line);
    line.open();
    if (closed) {
      line.complete();
    }
  }

  /**
   * Brings the event to each subscriber that has asked for one, and keeps it for the others.
   *
   * @throws IllegalStateException when the topic is closed
   */
  public void publish(ShopEvent event) {
    Objects.requireNonNull(event, "event");
    if (closed) {
      throw new IllegalStateException("this topic is closed");
    }
    lines.forEach(line -> line.put(event));
  }

  /** Ends the topic: each subscriber gets the events that wait for it, and then the end. */
  @Override
  public void close() {
    closed = true;
    lines.forEach(Line::complete);
  }

  /** What connects the topic with one subscriber. */
  private class Line implements Flow.Subscription {
    private final Flow.Subscriber<? super ShopEvent> subscriber;
    private final Queue<ShopEvent> waiting;
    // BEGIN SOLUTION
    private final AtomicLong demand = new AtomicLong();

    /** Calls since the last look. Begins with one, for onSubscribe: whoever comes to zero ends. */
    private final AtomicInteger work = new AtomicInteger(1);

    private volatile boolean misused;
    private volatile boolean complete;
    private volatile boolean over;

    // END SOLUTION

    Line(Flow.Subscriber<? super ShopEvent> subscriber, Queue<ShopEvent> waiting) {
      this.subscriber = subscriber;
      this.waiting = waiting;
    }

    /** Tells the subscriber about its subscription: the first signal. */
    void open() {
      subscriber.onSubscribe(this);
      // BEGIN SOLUTION
      emitUntilNobodyCame();
      // END SOLUTION
    }

    /** Takes an event for the subscriber. */
    void put(ShopEvent event) {
      // BEGIN SOLUTION
      waiting.add(event);
      drain();
      // | // Did anybody ask for it?
      // | subscriber.onNext(event);
      // END SOLUTION
    }

    /** No more events will come. */
    void complete() {
      // BEGIN SOLUTION
      complete = true;
      drain();
      // | subscriber.onComplete();
      // END SOLUTION
    }

    @Override
    public void request(long n) {
      // BEGIN SOLUTION
      if (n <= 0) {
        misused = true;
      } else {
        demand.accumulateAndGet(n, (sum, more) -> sum + more < 0 ? Long.MAX_VALUE : sum + more);
      }
      drain();
      // | // Who remembers how much was asked for?
      // END SOLUTION
    }

    @Override
    public void cancel() {
      // BEGIN SOLUTION
      over = true;
      // END SOLUTION
      lines.remove(this);
    }

    // BEGIN SOLUTION

    /** Lets one thread emit. Any other that comes meanwhile leaves a note in the counter. */
    private void drain() {
      if (work.getAndIncrement() == 0) {
        emitUntilNobodyCame();
      }
    }

    private void emitUntilNobodyCame() {
      int seen = 1;
      while (seen != 0) {
        emit();
        seen = work.addAndGet(-seen);
      }
    }

    private void emit() {
      while (!over) {
        if (misused) {
          cancel();
          subscriber.onError(new IllegalArgumentException("asked for no event, or fewer (3.9)"));
        } else if (demand.get() > 0 && !waiting.isEmpty()) {
          demand.decrementAndGet();
          next(waiting.remove());
        } else if (complete && waiting.isEmpty()) {
          cancel();
          subscriber.onComplete();
        } else {
          return;
        }
      }
    }

    /** A subscriber that throws breaks rule 2.13 and is dropped; it must not hurt the others. */
    private void next(ShopEvent event) {
      try {
        subscriber.onNext(event);
      } catch (RuntimeException failed) {
        cancel();
      }
    }
    // END SOLUTION
  }
}
