package eda.runner.verify;

import eda.runner.check.Checker;
import eda.runner.course.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Tries out many proofs, as many at a time as there are cores.
 *
 * <p>Memory stays bounded: each lane has one compiler and at most a few small JVMs.
 */
public final class Verification {
  private static final int MOST_LANES = 8;

  private final List<Proof> proofs;
  private final Progress progress;

  /**
   * @param progress is told of each proof that is done, by one thread at a time
   */
  public Verification(List<Proof> proofs, Progress progress) {
    this.proofs = List.copyOf(proofs);
    this.progress = progress;
  }

  /** Hears how far it got. */
  public interface Progress {
    void done(Proof proof, int count, int all);
  }

  /**
   * Returns what isn't as promised, in the order of the proofs.
   *
   * @throws InterruptedException when somebody stopped it
   */
  public List<Problem> problems() throws InterruptedException {
    int lanes = Math.min(MOST_LANES, Runtime.getRuntime().availableProcessors());
    ExecutorService threads = Executors.newFixedThreadPool(Math.min(lanes, proofs.size() + 1));
    Lanes shared = new Lanes(proofs, progress);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < lanes; i++) {
        running.add(threads.submit(shared::work));
      }
      for (Future<?> lane : running) {
        lane.get();
      }
      return shared.problems();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  /** What the lanes have in common: proofs that wait, and what was found. */
  private static final class Lanes {
    private final Queue<Integer> waiting = new ConcurrentLinkedQueue<>();
    private final List<Proof> proofs;
    private final List<List<Problem>> found = new ArrayList<>();
    private final Progress progress;
    private int done;

    Lanes(List<Proof> proofs, Progress progress) {
      this.proofs = proofs;
      this.progress = progress;
      for (int i = 0; i < proofs.size(); i++) {
        waiting.add(i);
        found.add(List.of());
      }
    }

    Void work() throws InterruptedException {
      try (Checker checker = new Checker()) {
        for (Integer next = waiting.poll(); next != null; next = waiting.poll()) {
          add(next, proofs.get(next).problems(checker));
        }
        return null;
      } finally {
        // When one lane fails the others need not go on.
        waiting.clear();
      }
    }

    private synchronized void add(int index, List<Problem> problems) {
      found.set(index, problems);
      done++;
      progress.done(proofs.get(index), done, proofs.size());
    }

    synchronized List<Problem> problems() {
      return found.stream().flatMap(List::stream).toList();
    }
  }
}
