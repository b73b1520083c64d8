package quayside.kit;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.TestAbortedException;

/**
 * Tells how many objects are still kept alive by someone, by asking the garbage collector.
 *
 * <p>Create the objects in a method of their own and let only the code under test hold them: a
 * local variable of the running test is a reference too. An object without any reference goes
 * through the same collections for comparison. Where even that one stays, this virtual machine does
 * not collect on request, and the test is skipped.
 */
public final class Collected {
  private static final int MOST_COLLECTIONS = 10;

  private final List<WeakReference<Object>> watched = new ArrayList<>();

  /** Watches the object without keeping it alive, and returns it. */
  public <T> T watch(T object) {
    watched.add(new WeakReference<>(object));
    return object;
  }

  /** Collects garbage until every watched object is gone, ten times at most. */
  public int stillAlive() {
    WeakReference<Object> free = new WeakReference<>(new Object());
    for (int i = 0; i < MOST_COLLECTIONS && (alive() > 0 || !gone(free)); i++) {
      System.gc();
    }
    if (!gone(free)) {
      throw new TestAbortedException("System.gc() does not collect on this virtual machine");
    }
    return alive();
  }

  private int alive() {
    return (int) watched.stream().filter(reference -> !gone(reference)).count();
  }

  private static boolean gone(WeakReference<Object> reference) {
    return reference.refersTo(null);
  }
}
