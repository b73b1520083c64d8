package eda.runner.check.worker;

import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MonitorInfo;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Where all threads stand and which locks they hold and want, as text.
 *
 * <p>One thread after the other, divided by a NUL. The first line of each is {@code thread name
 * state}, tab separated; {@code dead} follows when it waits in a circle, {@code wants lock owner}
 * and {@code holds lock class method file line} for its locks, then its frames.
 */
final class Stacks {
  /** More than that nobody reads; a thousand threads fill it. */
  private static final int MOST_TEXT = 1 << 20;

  private Stacks() {}

  static String all() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Set<Long> dead = new HashSet<>();
    long[] found = threads.findDeadlockedThreads();
    if (found != null) {
      Arrays.stream(found).forEach(dead::add);
    }
    StringBuilder text = new StringBuilder();
    for (ThreadInfo thread : threads.dumpAllThreads(true, true)) {
      boolean other = thread != null && thread.getThreadId() != Thread.currentThread().getId();
      if (other && text.length() < MOST_TEXT) {
        append(text, thread, dead.contains(thread.getThreadId()));
        text.append('\0');
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, ThreadInfo thread, boolean dead) {
    text.append("thread\t").append(Clipped.line(thread.getThreadName())).append('\t');
    text.append(thread.getThreadState()).append('\n');
    if (dead) {
      text.append("dead\n");
    }
    if (thread.getLockInfo() != null && thread.getLockOwnerName() != null) {
      text.append("wants\t").append(name(thread.getLockInfo())).append('\t');
      text.append(Clipped.line(thread.getLockOwnerName())).append('\n');
    }
    for (MonitorInfo held : thread.getLockedMonitors()) {
      text.append("holds\t").append(name(held)).append('\t');
      Frames.append(text, held.getLockedStackFrame());
      text.append('\n');
    }
    for (LockInfo held : thread.getLockedSynchronizers()) {
      text.append("holds\t").append(name(held)).append("\t\t\t\t0\n");
    }
    Frames.append(text, thread.getStackTrace());
  }

  /** Two locks of one class differ in the number that the virtual machine gives each object. */
  private static String name(LockInfo lock) {
    String type = lock.getClassName();
    String simple = type.substring(type.lastIndexOf('.') + 1);
    return Clipped.line(simple) + "@" + Integer.toHexString(lock.getIdentityHashCode());
  }
}
