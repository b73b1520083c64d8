// Feedback: one event stayed behind: it came after the last look
package quayside.flowpublisher;

import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

public class FlowTopic implements Flow.Publisher<ShopEvent>, AutoCloseable {
  private final Supplier<? extends Queue<ShopEvent>> queues;
  private final List<Line> lines = new CopyOnWriteArrayList<>();
  private volatile boolean closed;

  public FlowTopic(Supplier<? extends Queue<ShopEvent>> queues) {
    this.queues = Objects.requireNonNull(queues, "queues");
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ShopEvent> subscriber) {
    Objects.requireNonNull(subscriber, "subscriber");
    Line line = new Line(subscriber, queues.get());
    lines.add(line);
    line.open();
    if (closed) {
      line.complete();
    }
  }

  public void publish(ShopEvent event) {
    Objects.requireNonNull(event, "event");
    if (closed) {
      throw new IllegalStateException("this topic is closed");
    }
    lines.forEach(line -> line.put(event));
  }

  @Override
  public void close() {
    closed = true;
    lines.forEach(Line::complete);
  }

  private class Line implements Flow.Subscription {
    private final Flow.Subscriber<? super ShopEvent> subscriber;
    private final Queue<ShopEvent> waiting;
    private final AtomicLong demand = new AtomicLong();

    private final AtomicBoolean sending = new AtomicBoolean();

    private volatile boolean misused;
    private volatile boolean complete;
    private volatile boolean over;

    Line(Flow.Subscriber<? super ShopEvent> subscriber, Queue<ShopEvent> waiting) {
      this.subscriber = subscriber;
      this.waiting = waiting;
    }

    void open() {
      subscriber.onSubscribe(this);
      drain();
    }

    void put(ShopEvent event) {
      waiting.add(event);
      drain();
    }

    void complete() {
      complete = true;
      drain();
    }

    @Override
    public void request(long n) {
      if (n <= 0) {
        misused = true;
      } else {
        demand.accumulateAndGet(n, (sum, more) -> sum + more < 0 ? Long.MAX_VALUE : sum + more);
      }
      drain();
    }

    @Override
    public void cancel() {
      over = true;
      lines.remove(this);
    }

    private void drain() {
      if (sending.compareAndSet(false, true)) {
        emit();
        sending.set(false);
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

    private void next(ShopEvent event) {
      try {
        subscriber.onNext(event);
      } catch (RuntimeException failed) {
        cancel();
      }
    }
  }
}
