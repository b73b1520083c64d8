package eda.runner.jvm.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;

/**
 * A child's connection to the program that started it.
 *
 * <p>Any thread may send; one reads. When one of both fails, the program is gone: the child's
 * processes and its folder are gone by then, and the child has to end as well.
 */
public final class Link {
  private final DataInputStream in;
  private final DataOutputStream out;
  private final Leaving leaving;

  /** Tidies up when the program has gone. */
  private static final class UntilGone extends FilterInputStream {
    private final Leaving leaving;

    UntilGone(InputStream in, Leaving leaving) {
      super(in);
      this.leaving = leaving;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = -1;
      try {
        count = super.read(bytes, offset, length);
        return count;
      } finally {
        if (count < 0) {
          leaving.tidyUp();
        }
      }
    }
  }

  private Link(InputStream in, OutputStream out, Leaving leaving) {
    this.in = new DataInputStream(new BufferedInputStream(new UntilGone(in, leaving)));
    this.out = new DataOutputStream(new BufferedOutputStream(out));
    this.leaving = leaving;
  }

  /** Connects to the port that the command line names. */
  public static Link to(String port) throws IOException {
    Leaving leaving = Leaving.ofThisJvm();
    // For an end that nobody planned: no program to connect to, or Ctrl-C, which goes to both.
    Runtime.getRuntime().addShutdownHook(new Thread(leaving::tidyUp, "leaving"));
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(port));
    socket.setTcpNoDelay(true);
    return new Link(socket.getInputStream(), socket.getOutputStream(), leaving);
  }

  /** For a child that only warms up. */
  public static Link toNowhere() {
    return new Link(
        InputStream.nullInputStream(), OutputStream.nullOutputStream(), Leaving.ofThisJvm());
  }

  public DataInputStream in() {
    return in;
  }

  /** Says that this child can be used. The secret lets it in, and only once. */
  public void ready(String secret) throws IOException {
    send(
        message -> {
          message.writeByte(Wire.READY);
          Wire.writeText(message, secret);
        });
  }

  public void send(Message message) throws IOException {
    try {
      synchronized (out) {
        message.writeTo(out);
        out.flush();
      }
    } catch (IOException e) {
      leaving.tidyUp();
      throw e;
    }
  }
}
