package eda.runner.check;

import eda.runner.broker.BrokerSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Does many pieces of work with checkers, three at a time for every two cores: a check also waits,
 * for the JVM that it starts or for a broker.
 *
 * <p>Memory stays bounded, however much work there is: each lane has one compiler and at most two
 * small JVMs.
 *
 * @param <T> what is worked on
 * @param <R> what comes of it
 */
public final class CheckerLanes<T, R> {
  private static final int MOST_LANES = 8;

  private final BrokerSource brokers;
  private final List<T> items;
  private final Work<T, R> work;
  private final Progress<T, R> progress;
  private final List<Optional<R>> results = new ArrayList<>();
  private int begun;
  private int done;

  /** What is done with one item. */
  public interface Work<T, R> {
    /**
     * @param checker used by nobody else meanwhile
     * @throws InterruptedException when somebody stopped it
     */
    R with(Checker checker, T item) throws InterruptedException;
  }

  /** Hears how far it got, from one thread at a time. */
  public interface Progress<T, R> {
    void done(T item, R result, int count);
  }

  private CheckerLanes(
      BrokerSource brokers, List<T> items, Work<T, R> work, Progress<T, R> progress) {
    this.brokers = brokers;
    this.items = List.copyOf(items);
    this.work = work;
    this.progress = progress;
    items.forEach(item -> results.add(Optional.empty()));
  }

  /**
   * Returns the results in the order of the items. The first fault ends all lanes.
   *
   * @param brokers for all checkers
   * @throws InterruptedException when somebody stopped it
   */
  public static <T, R> List<R> run(
      BrokerSource brokers, List<T> items, Work<T, R> work, Progress<T, R> progress)
      throws InterruptedException {
    return new CheckerLanes<>(brokers, items, work, progress).run();
  }

  private List<R> run() throws InterruptedException {
    int cores = Runtime.getRuntime().availableProcessors();
    int wanted = Math.min(MOST_LANES, (3 * cores + 1) / 2);
    int lanes = Math.max(1, Math.min(wanted, items.size()));
    ExecutorService threads = Executors.newFixedThreadPool(lanes);
    try {
      ExecutorCompletionService<Void> ended = new ExecutorCompletionService<>(threads);
      for (int i = 0; i < lanes; i++) {
        ended.submit(this::lane);
      }
      for (int i = 0; i < lanes; i++) {
        ended.take().get();
      }
      return results.stream().map(Optional::orElseThrow).toList();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private Void lane() throws InterruptedException {
    int next = begin();
    if (next == items.size()) {
      return null;
    }
    try (Checker checker = new Checker(brokers)) {
      while (next < items.size()) {
        R result = work.with(checker, items.get(next));
        if (waiting()) {
          checker.prepare();
        }
        end(next, result);
        next = begin();
      }
    }
    return null;
  }

  /** Returns the place of the next item, the number of items when there is none. */
  private synchronized int begin() {
    return begun < items.size() ? begun++ : begun;
  }

  private synchronized boolean waiting() {
    return begun < items.size();
  }

  private synchronized void end(int place, R result) {
    results.set(place, Optional.of(result));
    done++;
    progress.done(items.get(place), result, done);
  }
}
