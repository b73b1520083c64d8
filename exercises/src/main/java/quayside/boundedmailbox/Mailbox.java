package quayside.boundedmailbox;

import java.util.Deque;
// BEGIN SOLUTION
import java.util.Optional;
// END SOLUTION
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Keeps a limited number of messages for one handler and hands them over one at a time, in the
 * order of their arrival.
 *
 * <p>A mailbox has no thread of its own. When messages wait, it asks the pool for one turn on one
 * of its threads. Whatever a message's handler does, the mailbox stays alive.
 *
 * <p>Any thread may put messages in at any time. A handler must not put messages into its own
 * mailbox when the rule is to block: it would wait for itself.
 */
class Mailbox<E> {
  /** A turn ends after so many messages, so that other mailboxes get theirs. */
  private static final int MOST_PER_TURN = 16;

  private final Consumer<E> handler;
  private final Executor pool;
  private final Deque<E> waiting;
  private final Limit<E> limit;
  private final AtomicBoolean scheduled = new AtomicBoolean();

  /**
   * Makes an empty mailbox.
   *
   * @param waiting an empty, thread-safe deque that nobody else uses
   */
  Mailbox(Consumer<E> handler, Executor pool, Deque<E> waiting, Limit<E> limit) {
    this.handler = handler;
    this.pool = pool;
    this.waiting = waiting;
    this.limit = limit;
  }

  /**
   * Puts a message in; the handler gets it later, on a thread of the pool. When the mailbox is
   * full, the limit's rule says what happens.
   *
   * @throws InterruptedException when the producer was interrupted while it waited for a place; the
   *     message was not put in then
   * @throws IllegalStateException when the rule is to reject, and the mailbox is full
   */
  void put(E message) throws InterruptedException {
    // BEGIN SOLUTION
    Optional<E> dropped = admit(message);
    schedule();
    dropped.ifPresent(limit.dropped());
    // | // How many messages may wait, and what if there is no place?
    // | waiting.addLast(message);
    // | schedule();
    // END SOLUTION
  }

  // BEGIN SOLUTION

  /**
   * Looks for a place and takes it, with no gap in between for another producer.
   *
   * @return the message that found no place, or lost the one it had
   */
  private synchronized Optional<E> admit(E message) throws InterruptedException {
    Optional<E> dropped = Optional.empty();
    if (isFull()) {
      switch (limit.rule()) {
        case BLOCK -> {
          // Waiting gives the lock up. Several producers may be woken for one place: look again.
          while (isFull()) {
            wait();
          }
        }
        case DROP_OLDEST -> dropped = Optional.of(waiting.removeFirst());
        case DROP_NEWEST -> {
          return Optional.of(message);
        }
        case REJECT -> throw new IllegalStateException("the mailbox is full: " + message);
      }
    }
    waiting.addLast(message);
    return dropped;
  }

  private boolean isFull() {
    return waiting.size() == limit.capacity();
  }

  // END SOLUTION

  /** Takes out the message that has waited longest, or null when there is none. */
  // BEGIN SOLUTION
  private synchronized E take() {
    notifyAll();
    // | private E take() {
    // END SOLUTION
    return waiting.pollFirst();
  }

  /** Asks for a turn, unless one is on its way or running. */
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
      // Whoever put a message in before this line found a turn scheduled, and relied on it.
      if (!waiting.isEmpty()) {
        schedule();
      }
    }
  }
}
