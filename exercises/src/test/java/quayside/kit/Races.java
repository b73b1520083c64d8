package quayside.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Makes one chosen race happen on every run: a second thread comes exactly when the first one has
 * reached the critical line.
 *
 * <p>The test puts {@code line()} where the race is: into a queue, a map or a store that it hands
 * to the code under test. Then
 *
 * <pre>{@code
 * boolean forced = races.force(() -> executor.runNext(), () -> mailbox.put("late"));
 * }</pre>
 *
 * runs the first action up to the line and parks it there, runs the second one, and lets the first
 * one go on. Where a lock guards the line, the second action gets stuck at it. That is noticed, the
 * first one goes on, and both come to their end: correct code is not punished for its lock.
 */
public final class Races {
  private final Gate line = new Gate();
  private final AtomicReference<Thread> first = new AtomicReference<>();
  private final List<Throwable> failures = new ArrayList<>();

  /** The critical line: the first action waits here, once. Everybody else passes. */
  public void line() {
    if (first.compareAndSet(Thread.currentThread(), null)) {
      line.pass();
    }
  }

  /**
   * Runs both actions in the order that makes the race happen, and waits for their end. Used once.
   *
   * @return false when the first action did not come to the line, or an action did not end
   */
  public boolean force(Runnable early, Runnable late) {
    SideThread one =
        SideThread.start(
            () -> {
              first.set(Thread.currentThread());
              early.run();
            });
    one.overOr(() -> line.waiting() == 1);
    boolean forced = line.waiting() == 1;
    SideThread two = SideThread.start(late);
    two.overOrStuck();
    line.open();
    boolean ended = one.finished() && two.finished();
    one.failure().ifPresent(failures::add);
    two.failure().ifPresent(failures::add);
    return forced && ended;
  }

  /** Returns what the two actions threw. */
  public List<Throwable> failures() {
    return List.copyOf(failures);
  }
}
