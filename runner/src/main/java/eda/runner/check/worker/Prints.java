package eda.runner.check.worker;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes what any thread prints and gives it to the test that runs at that moment.
 *
 * <p>By time, not by thread: what a consumer's thread prints belongs to the test that caused it.
 * Which thread it was is kept beside it. This class is thread-safe.
 */
final class Prints extends OutputStream {
  /** The thread that runs the tests, and prints for itself most of the time. */
  static final String TESTS = "tests";

  /** Threads that take turns at printing are told apart so often, and no more. */
  private static final int MOST_TURNS = 1_000;

  private final int limit;
  private final Runnable tooMuch;
  private final ByteArrayOutputStream current = new ByteArrayOutputStream();
  private final List<Turn> turns = new ArrayList<>();
  private int total;

  /**
   * @param limit bytes in all, over all tests
   * @param tooMuch called once the limit is passed, on the thread that printed
   */
  Prints(int limit, Runnable tooMuch) {
    this.limit = limit;
    this.tooMuch = tooMuch;
  }

  /** From this byte on it was this thread that printed. */
  private record Turn(int from, String thread) {}

  /** What was printed, and by whom: a thread's name, what it printed, and so on. */
  record Taken(String text, List<String> byThread) {}

  /** Makes {@code System.out} and {@code System.err} end here. */
  void install() {
    System.setOut(new PrintStream(this, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(this, true, StandardCharsets.UTF_8));
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    String thread = Thread.currentThread().getName();
    synchronized (this) {
      int kept = Math.min(length, limit - total);
      boolean turn = turns.isEmpty() || !turns.get(turns.size() - 1).thread.equals(thread);
      if (turn && turns.size() < MOST_TURNS) {
        turns.add(new Turn(current.size(), thread));
      }
      current.write(bytes, offset, kept);
      total += kept;
      if (kept == length) {
        return;
      }
    }
    tooMuch.run();
  }

  /** Returns what was printed since the last call. */
  synchronized Taken take() {
    Taken taken = new Taken(text(), byThread());
    current.reset();
    turns.clear();
    return taken;
  }

  /** Returns what was printed since the last {@link #take()}, which still gets it. */
  synchronized String text() {
    return current.toString(StandardCharsets.UTF_8);
  }

  /** Nothing when the tests' own thread printed alone, as it mostly does. */
  private List<String> byThread() {
    List<String> parts = new ArrayList<>();
    if (turns.stream().allMatch(turn -> turn.thread.equals(TESTS))) {
      return parts;
    }
    byte[] bytes = current.toByteArray();
    for (int i = 0; i < turns.size(); i++) {
      int from = turns.get(i).from;
      int to = i + 1 < turns.size() ? turns.get(i + 1).from : bytes.length;
      parts.add(Clipped.line(turns.get(i).thread));
      parts.add(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    }
    return parts;
  }
}
