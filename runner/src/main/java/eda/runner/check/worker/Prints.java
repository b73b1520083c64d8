package eda.runner.check.worker;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Takes what any thread prints and gives it to the test that runs at that moment.
 *
 * <p>By time, not by thread: what a consumer's thread prints belongs to the test that caused it.
 * This class is thread-safe.
 */
final class Prints extends OutputStream {
  private final int limit;
  private final Runnable tooMuch;
  private final ByteArrayOutputStream current = new ByteArrayOutputStream();
  private int total;

  /**
   * @param limit bytes in all, over all tests
   * @param tooMuch called once the limit is passed, on the thread that printed
   */
  Prints(int limit, Runnable tooMuch) {
    this.limit = limit;
    this.tooMuch = tooMuch;
  }

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
    synchronized (this) {
      int kept = Math.min(length, limit - total);
      current.write(bytes, offset, kept);
      total += kept;
      if (kept == length) {
        return;
      }
    }
    tooMuch.run();
  }

  /** Returns what was printed since the last call. */
  synchronized String take() {
    String text = current.toString(StandardCharsets.UTF_8);
    current.reset();
    return text;
  }

  /** Returns what was printed since the last {@link #take()}, which still gets it. */
  synchronized String look() {
    return current.toString(StandardCharsets.UTF_8);
  }
}
