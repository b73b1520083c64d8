package eda.runner.check.worker;

import java.io.File;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How many threads and open files a check may have at once.
 *
 * <p>They are counted, since neither Java nor the system limits them for one process without
 * limiting others.
 */
final class Limits {
  private static final int MOST_THREADS = 6_000;
  private static final int MOST_FILES = 1_000;
  private static final int LOOK_EVERY_MILLIS = 20;

  private final ThreadGroup all;
  private final File openFiles = new File("/dev/fd");
  private final boolean canCountFiles = openFiles.list() != null;

  private Limits(ThreadGroup all) {
    this.all = all;
  }

  static Limits ofThisJvm() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    return new Limits(group);
  }

  /** Looks until the thread has ended, and tells of the limit that was passed. */
  void watch(Thread thread, Consumer<String> tell) {
    while (thread.isAlive()) {
      passed().ifPresent(tell);
      try {
        thread.join(LOOK_EVERY_MILLIS);
      } catch (InterruptedException e) {
        // Foreign code may interrupt any thread; this one has to go on.
      }
    }
  }

  /** Returns the limit that is passed now, named as in {@link Kind}. */
  Optional<String> passed() {
    if (all.activeCount() > MOST_THREADS) {
      return Optional.of(Kind.THREADS);
    }
    if (canCountFiles) {
      String[] open = openFiles.list();
      // Counting opens one more, so it fails when there are none left.
      if (open == null || open.length > MOST_FILES) {
        return Optional.of(Kind.FILES);
      }
    }
    return Optional.empty();
  }
}
