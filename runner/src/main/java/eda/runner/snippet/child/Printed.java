package eda.runner.snippet.child;

import eda.runner.jvm.child.Link;
import eda.runner.jvm.child.Wire;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Sends what any thread prints while code runs, at once: what came before an end is not lost.
 *
 * <p>By time, not by thread. What a thread that was left behind prints between two runs belongs to
 * neither and is dropped. This class is thread-safe.
 */
final class Printed extends OutputStream {
  private final Link link;
  private final int limit;
  private int left;

  /**
   * @param limit bytes of one run; what passes it ends this JVM
   */
  Printed(Link link, int limit) {
    this.link = link;
    this.limit = limit;
  }

  /**
   * Makes {@code System.out} and {@code System.err} end here, whatever an earlier run made of it.
   */
  synchronized void begin() {
    System.setOut(new PrintStream(this, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(this, true, StandardCharsets.UTF_8));
    left = limit;
  }

  synchronized void end() {
    left = -1;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    if (left < 0) {
      return;
    }
    int kept = Math.min(length, left);
    left -= kept;
    try {
      link.send(
          out -> {
            out.writeByte(Kind.PRINTED);
            Wire.writeBytes(out, Arrays.copyOfRange(bytes, offset, offset + kept));
          });
      if (kept < length) {
        link.send(out -> out.writeByte(Kind.FLOODED));
        Runtime.getRuntime().halt(1);
      }
    } catch (IOException e) {
      // The program has gone; so does this JVM.
      Runtime.getRuntime().halt(1);
    }
  }
}
