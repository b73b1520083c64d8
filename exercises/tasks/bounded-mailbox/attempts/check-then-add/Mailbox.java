// Feedback: two threads checked at once
package quayside.boundedmailbox;

import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

class Mailbox<E> {
  private static final int MOST_PER_TURN = 16;

  private final Consumer<E> handler;
  private final Executor pool;
  private final Deque<E> waiting;
  private final Limit<E> limit;
  private final AtomicBoolean scheduled = new AtomicBoolean();

  Mailbox(Consumer<E> handler, Executor pool, Deque<E> waiting, Limit<E> limit) {
    this.handler = handler;
    this.pool = pool;
    this.waiting = waiting;
    this.limit = limit;
  }

  void put(E message) throws InterruptedException {
    if (waiting.size() >= limit.capacity()) {
      switch (limit.rule()) {
        case BLOCK -> {
          waitForPlaceAndAdd(message);
          schedule();
          return;
        }
        case DROP_OLDEST -> limit.dropped().accept(waiting.pollFirst());
        case DROP_NEWEST -> {
          limit.dropped().accept(message);
          return;
        }
        case REJECT -> throw new IllegalStateException("full");
      }
    }
    waiting.addLast(message);
    schedule();
  }

  private synchronized void waitForPlaceAndAdd(E message) throws InterruptedException {
    while (waiting.size() >= limit.capacity()) {
      wait();
    }
    waiting.addLast(message);
  }

  private synchronized E take() {
    notifyAll();
    return waiting.pollFirst();
  }

  private void schedule() {
    if (scheduled.compareAndSet(false, true)) {
      pool.execute(this::takeTurn);
    }
  }

  private void takeTurn() {
    try {
      E message = take();
      for (int i = 1; message != null; i++) {
        handler.accept(message);
        message = i < MOST_PER_TURN ? take() : null;
      }
    } finally {
      scheduled.set(false);
      if (!waiting.isEmpty()) {
        schedule();
      }
    }
  }
}
