// Feedback: four events made four tasks, and a pool keeps no order
package quayside.ownmailbox;

import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

class Mailbox<E> {
  private final Consumer<E> handler;
  private final Executor pool;

  Mailbox(Consumer<E> handler, Executor pool, Queue<E> waiting) {
    this.handler = handler;
    this.pool = pool;
  }

  void put(E message) {
    pool.execute(() -> handler.accept(message));
  }
}
