package quayside.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * An executor that runs nothing by itself: the test decides which task runs, when, and on which
 * thread.
 *
 * <p>Tasks run on the thread that calls a {@code run} method, and their exceptions come out there.
 * This class is thread-safe, and it holds no lock while a task runs.
 */
public final class ManualExecutor implements Executor {
  private static final int MOST_TASKS = 100_000;

  private final Deque<Runnable> waiting = new ArrayDeque<>();

  @Override
  public synchronized void execute(Runnable task) {
    waiting.addLast(Objects.requireNonNull(task, "task"));
  }

  /** Returns how many tasks wait to be run. */
  public synchronized int pending() {
    return waiting.size();
  }

  /**
   * Runs the task that has waited longest.
   *
   * @return false when there was none
   */
  public boolean runNext() {
    return run(takeFirst());
  }

  /**
   * Runs the task that came last, as a pool with several threads may do.
   *
   * @return false when there was none
   */
  public boolean runLast() {
    return run(takeLast());
  }

  /**
   * Runs all tasks, also those that they add, in the order in which they came.
   *
   * @return how many tasks were run
   * @throws IllegalStateException when tasks add tasks without end
   */
  public int runAll() {
    int count = 0;
    while (runNext()) {
      count++;
      if (count == MOST_TASKS) {
        throw new IllegalStateException("after " + MOST_TASKS + " tasks there are still more");
      }
    }
    return count;
  }

  private synchronized Runnable takeFirst() {
    return waiting.isEmpty() ? NOTHING : waiting.removeFirst();
  }

  private synchronized Runnable takeLast() {
    return waiting.isEmpty() ? NOTHING : waiting.removeLast();
  }

  private static boolean run(Runnable task) {
    task.run();
    return task != NOTHING;
  }

  private static final Runnable NOTHING = () -> {};
}
