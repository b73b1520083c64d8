package quayside.kit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Finds threads that are alive after a piece of work and were not there before it.
 *
 * <p>Threads that the virtual machine keeps for itself don't count: those of its common pool, and
 * those without a thread group of the program.
 */
public final class LeakGuard {
  private final Set<Thread> before;

  private LeakGuard(Set<Thread> before) {
    this.before = before;
  }

  /** Remembers the threads of this moment. */
  public static LeakGuard watch() {
    return new LeakGuard(threads());
  }

  /** Returns how many new threads are alive now, without waiting for any. */
  public int alive() {
    return newThreads().size();
  }

  /** Gives new threads three seconds to end, and returns the names of those that did not. */
  public List<String> left() {
    Patience patience = new Patience();
    for (Thread thread : newThreads()) {
      join(thread, patience.left());
    }
    patience.over(newThreads().isEmpty());
    return newThreads().stream().map(Thread::getName).sorted().toList();
  }

  private Set<Thread> newThreads() {
    Set<Thread> now = threads();
    now.removeAll(before);
    now.remove(Thread.currentThread());
    return now;
  }

  private static Set<Thread> threads() {
    Set<Thread> all = new HashSet<>(Program.threads());
    all.removeIf(thread -> thread.getName().startsWith("ForkJoinPool.commonPool"));
    return all;
  }

  private static void join(Thread thread, long nanos) {
    try {
      TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(1, nanos));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
