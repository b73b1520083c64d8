package quayside.kit;

import java.util.Arrays;
import java.util.List;

/** The threads of the program, without those that the virtual machine keeps for itself. */
final class Program {
  private Program() {}

  /** Returns the threads that are alive now. */
  static List<Thread> threads() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent().getParent() != null) {
      group = group.getParent();
    }
    // There may be more of them a moment later: enumerate leaves out what finds no place.
    Thread[] threads = new Thread[2 * group.activeCount() + 8];
    return Arrays.asList(threads).subList(0, group.enumerate(threads));
  }
}
