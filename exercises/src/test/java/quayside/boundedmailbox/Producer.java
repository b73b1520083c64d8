package quayside.boundedmailbox;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import quayside.kit.Recorder;
import quayside.kit.SideThread;

/**
 * A producer on a thread of its own: it puts messages into a mailbox, one after the other, and
 * notes those that were refused.
 */
final class Producer {
  private static final long CPU_MILLIS_OF_A_SPINNING_THREAD = 200;

  private final Recorder<Integer> refused = new Recorder<>();
  private final Recorder<Integer> interrupted = new Recorder<>();
  private final Recorder<Thread> threads = new Recorder<>();
  private final SideThread side;

  private Producer(Mailbox<Integer> mailbox, List<Integer> messages) {
    side =
        SideThread.start(
            () -> {
              threads.accept(Thread.currentThread());
              messages.forEach(message -> put(mailbox, message));
            });
  }

  /** Starts a producer that puts these messages in. */
  static Producer of(Mailbox<Integer> mailbox, List<Integer> messages) {
    return new Producer(mailbox, messages);
  }

  /** Waits until all messages were taken or refused, for three seconds at most. */
  boolean finished() {
    return side.finished();
  }

  /** Waits until it is done or waits for somebody, for three seconds at most. */
  boolean overOrStuck() {
    return side.overOrStuck();
  }

  /** Returns whether its thread has worked for far longer than a few messages can explain. */
  boolean spins() {
    long nanos =
        threads.all().stream()
            .mapToLong(
                thread -> ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId()))
            .sum();
    return TimeUnit.NANOSECONDS.toMillis(nanos) > CPU_MILLIS_OF_A_SPINNING_THREAD;
  }

  void interrupt() {
    threads.all().forEach(Thread::interrupt);
  }

  List<Integer> refused() {
    return refused.all();
  }

  List<Integer> interrupted() {
    return interrupted.all();
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
}
