package quayside.kit;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Holds a handler open: whoever comes to the gate waits there until the test opens it.
 *
 * <pre>{@code
 * Gate mailServer = new Gate();
 * bus.subscribe("sign-ins", event -> mailServer.pass());
 * bus.publish("sign-ins", amara);
 * mailServer.reached();   // now the handler is at work
 * mailServer.open();      // now it may end
 * }</pre>
 *
 * <p>A gate that was opened stays open. Nobody waits at it for more than five seconds, so a
 * forgotten gate costs a test and not the whole run.
 */
public final class Gate implements AutoCloseable {
  private static final long SAFETY_SECONDS = 5;

  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch open = new CountDownLatch(1);
  private final AtomicInteger inside = new AtomicInteger();

  /** Waits until the gate is open; called by the code that is to be held. */
  public void pass() {
    inside.incrementAndGet();
    reached.countDown();
    try {
      if (!open.await(SAFETY_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nobody opened the gate");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at the gate", interrupted);
    } finally {
      inside.decrementAndGet();
    }
  }

  /**
   * Waits until somebody has come to the gate, for three seconds at most.
   *
   * @return false when the limit passed first
   */
  public boolean reached() {
    Patience patience = new Patience();
    try {
      return patience.over(reached.await(patience.left(), TimeUnit.NANOSECONDS));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Returns how many threads wait at the gate now. */
  public int waiting() {
    return inside.get();
  }

  /** Lets all who wait go on, and everyone who comes later. */
  public void open() {
    open.countDown();
  }

  /** Opens the gate, so that try-with-resources leaves nobody behind. */
  @Override
  public void close() {
    open();
  }
}
