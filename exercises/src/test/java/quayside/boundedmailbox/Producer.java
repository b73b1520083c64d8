package quayside.boundedmailbox;

import java.time.Duration;
import java.util.List;
import quayside.kit.Recorder;
import quayside.kit.SideThread;

/**
 * A producer on a daemon thread of its own: it puts messages into a mailbox, one after the other,
 * and notes those that were refused.
 */
final class Producer {
  private static final Duration FAR_TOO_LONG = Duration.ofMillis(100);

  private final Recorder<Integer> refused = new Recorder<>();
  private final Recorder<Integer> interrupted = new Recorder<>();
  private final SideThread side;

  private Producer(Mailbox<Integer> mailbox, List<Integer> messages) {
    side = SideThread.start(() -> messages.forEach(message -> put(mailbox, message)));
  }

  /** Starts a producer that puts these messages in. */
  static Producer of(Mailbox<Integer> mailbox, List<Integer> messages) {
    return new Producer(mailbox, messages);
  }

  /** Waits until all messages were taken or refused, for three seconds at most. */
  boolean finished() {
    return side.finished();
  }

  /**
   * Waits until it is done, waits for somebody, or is seen to spin; for three seconds at most.
   *
   * @return whether it is done
   */
  boolean overOrStuck() {
    return side.overOr(this::spins);
  }

  /** Returns whether its thread has worked for far longer than a few messages can explain. */
  boolean spins() {
    return side.worked().compareTo(FAR_TOO_LONG) > 0;
  }

  void interrupt() {
    side.interrupt();
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
