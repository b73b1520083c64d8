package quayside.kit.kafka;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Removes on a thread of its own what tests have left on the broker: who waits for a verdict should
 * not wait for that as well. It is over when all tests are.
 */
final class Sweeping implements AutoCloseable {
  private static final int LIMIT_SECONDS = 60;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread one = new Thread(work, "sweeping");
            one.setDaemon(true);
            return one;
          });

  void later(Runnable work) {
    thread.execute(work);
  }

  @Override
  public void close() throws InterruptedException {
    thread.shutdown();
    thread.awaitTermination(LIMIT_SECONDS, TimeUnit.SECONDS);
  }
}
