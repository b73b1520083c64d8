// Feedback: then no thread of the pool was left for the others
package quayside.ownmailbox;

import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

class Mailbox<E> {
  private final Consumer<E> handler;
  private final Executor pool;
  private final Queue<E> waiting;

  Mailbox(Consumer<E> handler, Executor pool, Queue<E> waiting) {
    this.handler = handler;
    this.pool = pool;
    this.waiting = waiting;
  }

  void put(E message) {
    waiting.add(message);
    pool.execute(this::handleNext);
  }

  private synchronized void handleNext() {
    handler.accept(waiting.poll());
  }
}
