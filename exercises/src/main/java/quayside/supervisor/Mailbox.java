package quayside.supervisor;

import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Keeps messages for one handler and hands them over one at a time, in the order of their arrival.
 *
 * <p>A mailbox has no thread of its own. When messages wait, it asks the pool for one turn on one
 * of its threads. Whatever a message's handler does, the mailbox stays alive.
 *
 * <p>Any thread may put messages in at any time, also the handler.
 */
class Mailbox<E> {
  /** A turn ends after so many messages, so that other mailboxes get theirs. */
  private static final int MOST_PER_TURN = 16;

  private final Consumer<E> handler;
  private final Executor pool;
  private final Queue<E> waiting;
  private final AtomicBoolean scheduled = new AtomicBoolean();

  /**
   * Makes an empty mailbox.
   *
   * @param waiting an empty, thread-safe queue that nobody else uses
   */
  Mailbox(Consumer<E> handler, Executor pool, Queue<E> waiting) {
    this.handler = handler;
    this.pool = pool;
    this.waiting = waiting;
  }

  /** Puts a message in and returns at once; the handler gets it later, on a thread of the pool. */
  void put(E message) {
    waiting.add(message);
    schedule();
  }

  /** Asks for a turn, unless one is on its way or running. */
  private void schedule() {
    if (scheduled.compareAndSet(false, true)) {
      pool.execute(this::takeTurn);
    }
  }

  private void takeTurn() {
    try {
      E message = waiting.poll();
      for (int i = 1; message != null; i++) {
        handler.accept(message);
        message = i < MOST_PER_TURN ? waiting.poll() : null;
      }
    } finally {
      scheduled.set(false);
      // Whoever put a message in before this line found a turn scheduled, and relied on it.
      if (!waiting.isEmpty()) {
        schedule();
      }
    }
  }
}
