package quayside.kit;

import java.util.Set;

/**
 * Finds out whether a thread will never go on by itself, by looking at it again and again.
 *
 * <p>A thread that waits may only be slow: somebody else has its lock, or its answer, and gets no
 * processor on a busy machine. So it counts as stuck when, look after look, it waits and nobody in
 * the program is at work who could wake it. Where somebody works all the time, such as a loop
 * without a pause, it takes far more looks.
 *
 * <p>A thread that was woken still looks as if it waited until it gets a processor, which may take
 * tens of milliseconds where many want one. So the looks, a millisecond apart, are many more.
 */
final class Standstill {
  private static final int LOOKS = 150;
  private static final int LOOKS_WHILE_OTHERS_WORK = 600;
  private static final Set<Thread.State> WAITING =
      Set.of(Thread.State.BLOCKED, Thread.State.WAITING, Thread.State.TIMED_WAITING);

  private final Thread thread;
  private int waiting;
  private int quiet;

  Standstill(Thread thread) {
    this.thread = thread;
  }

  /** Looks once more, and returns whether that was often enough to call the thread stuck. */
  boolean seen() {
    boolean waits = WAITING.contains(thread.getState());
    waiting = waits ? waiting + 1 : 0;
    quiet = waits && nobodyWorks() ? quiet + 1 : 0;
    return quiet >= LOOKS || waiting >= LOOKS_WHILE_OTHERS_WORK;
  }

  private boolean nobodyWorks() {
    Thread here = Thread.currentThread();
    return Program.threads().stream().noneMatch(other -> other != here && works(other));
  }

  /** A thread that reads from outside the program looks as if it ran, and waits all the same. */
  private static boolean works(Thread other) {
    if (other.getState() != Thread.State.RUNNABLE) {
      return false;
    }
    StackTraceElement[] stack = other.getStackTrace();
    return stack.length > 0
        && !(stack[0].isNativeMethod() && readsOrWrites(stack[0].getClassName()));
  }

  private static boolean readsOrWrites(String name) {
    return name.startsWith("java.io.")
        || name.startsWith("java.net.")
        || name.startsWith("sun.nio.");
  }
}
