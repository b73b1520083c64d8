// Feedback: one event stayed behind and nobody was scheduled
package quayside.ownmailbox;

import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

class Mailbox<E> {
  private final Consumer<E> handler;
  private final Executor pool;
  private final Queue<E> waiting;
  private final AtomicBoolean scheduled = new AtomicBoolean();

  Mailbox(Consumer<E> handler, Executor pool, Queue<E> waiting) {
    this.handler = handler;
    this.pool = pool;
    this.waiting = waiting;
  }

  void put(E message) {
    waiting.add(message);
    if (scheduled.compareAndSet(false, true)) {
      pool.execute(this::takeTurn);
    }
  }

  private void takeTurn() {
    for (E message = waiting.poll(); message != null; message = waiting.poll()) {
      handler.accept(message);
    }
    scheduled.set(false);
  }
}
