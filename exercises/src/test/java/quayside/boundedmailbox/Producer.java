package quayside.boundedmailbox;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import quayside.kit.Recorder;

/**
 * A producer on a daemon thread of its own: it puts messages into a mailbox, one after the other,
 * and notes those that were refused.
 */
final class Producer {
  private static final long PATIENCE_SECONDS = 3;

  /** So many looks, a millisecond apart, show a thread as stuck before it is taken for that. */
  private static final int LOOKS = 20;

  private static final long CPU_MILLIS_OF_A_SPINNING_THREAD = 100;

  private final Recorder<Integer> refused = new Recorder<>();
  private final Recorder<Integer> interrupted = new Recorder<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private final Thread thread;

  private Producer(Mailbox<Integer> mailbox, List<Integer> messages) {
    thread = new Thread(() -> run(mailbox, messages), "producer");
    thread.setDaemon(true);
  }

  /** Starts a producer that puts these messages in. */
  static Producer of(Mailbox<Integer> mailbox, List<Integer> messages) {
    Producer producer = new Producer(mailbox, messages);
    producer.thread.start();
    return producer;
  }

  /** Waits until all messages were taken or refused, for three seconds at most. */
  boolean finished() {
    return ends(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /**
   * Waits until it is done, waits for somebody, or is seen to spin; for three seconds at most.
   *
   * @return whether it is done
   */
  boolean overOrStuck() {
    long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    int stuck = 0;
    while (stuck < LOOKS && !spins() && System.nanoTime() < limit) {
      if (ends(1, TimeUnit.MILLISECONDS)) {
        return true;
      }
      stuck = waits() ? stuck + 1 : 0;
    }
    return end.getCount() == 0;
  }

  /** Returns whether its thread has worked for far longer than a few messages can explain. */
  boolean spins() {
    long nanos = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
    return TimeUnit.NANOSECONDS.toMillis(nanos) > CPU_MILLIS_OF_A_SPINNING_THREAD;
  }

  void interrupt() {
    thread.interrupt();
  }

  List<Integer> refused() {
    return refused.all();
  }

  List<Integer> interrupted() {
    return interrupted.all();
  }

  private void run(Mailbox<Integer> mailbox, List<Integer> messages) {
    try {
      messages.forEach(message -> put(mailbox, message));
    } finally {
      end.countDown();
    }
  }

  private void put(Mailbox<Integer> mailbox, Integer message) {
    try {
      mailbox.put(message);
    } catch (IllegalStateException full) {
      refused.accept(message);
    } catch (InterruptedException stopped) {
      interrupted.accept(message);
    }
  }

  private boolean waits() {
    Thread.State state = thread.getState();
    return state == Thread.State.BLOCKED
        || state == Thread.State.WAITING
        || state == Thread.State.TIMED_WAITING;
  }

  private boolean ends(long time, TimeUnit unit) {
    try {
      return end.await(time, unit);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
