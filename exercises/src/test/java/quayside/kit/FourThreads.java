package quayside.kit;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A pool of four threads, to be shut down after the test. */
public final class FourThreads implements Executor, AutoCloseable {
  private static final int PATIENCE_SECONDS = 3;

  private final ExecutorService pool = Executors.newFixedThreadPool(4, FourThreads::daemon);

  @Override
  public void execute(Runnable task) {
    pool.execute(task);
  }

  /** Ends the four threads, waiting three seconds for what they do. */
  @Override
  public void close() {
    pool.shutdownNow();
    try {
      pool.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "pool");
    thread.setDaemon(true);
    return thread;
  }
}
