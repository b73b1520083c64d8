package quayside.kit;

import java.util.function.Consumer;

/**
 * Notices when a piece of code is run by two threads at the same time, or again within itself.
 *
 * <p>It sees what happens, it doesn't make it happen: hold the first run open with a {@link Gate}
 * and offer the second one a thread.
 */
public final class OverlapDetector {
  private int inside;
  private int most;

  /** Returns the handler with a watch around it. */
  public <E> Consumer<E> watch(Consumer<E> handler) {
    return event -> run(() -> handler.accept(event));
  }

  /** Runs the action and notes who else is inside meanwhile. */
  public void run(Runnable action) {
    enter();
    try {
      action.run();
    } finally {
      leave();
    }
  }

  /** Returns how many runs there were at the same time, at most. */
  public synchronized int most() {
    return most;
  }

  /** Returns whether two runs have ever overlapped. */
  public boolean overlapped() {
    return most() > 1;
  }

  private synchronized void enter() {
    inside++;
    most = Math.max(most, inside);
  }

  private synchronized void leave() {
    inside--;
  }
}
