package eda.runner.check.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A JVM for one check: connects, warms up, waits for classes, runs their tests, ends.
 *
 * <p>It ends itself when the program that started it is gone.
 */
public final class WorkerMain {
  private static final int MOST_OUTPUT = 1 << 20;

  private final DataInputStream in;
  private final DataOutputStream out;
  private final Prints prints;
  private final Reports reports;

  private WorkerMain(Socket socket) throws IOException {
    this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    this.out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
    this.prints = new Prints(MOST_OUTPUT, () -> broken("output"));
    this.reports = new Reports(out, prints);
  }

  /**
   * @param args the port to connect to and the secret to show; without arguments it warms up and
   *     ends, which is how its class archive is made
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      TestRun.warmUp();
      return;
    }
    // The secret came on the command line; the learner's code finds no use for it: one connection
    // only.
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0]));
    socket.setTcpNoDelay(true);
    new WorkerMain(socket).serve(args[1]);
  }

  private void serve(String secret) throws IOException {
    TestRun.warmUp();
    synchronized (out) {
      out.writeByte(Wire.READY);
      Wire.writeText(out, secret);
      out.flush();
    }
    try {
      while (true) {
        byte kind = in.readByte();
        if (kind == Wire.RUN) {
          startRun();
        } else if (kind == Wire.DUMP) {
          dump();
        }
      }
    } catch (IOException e) {
      Runtime.getRuntime().halt(1);
    }
  }

  /** The tests get a thread of their own, so that this one can still answer {@link Wire#DUMP}. */
  private void startRun() throws IOException {
    Map<String, byte[]> classes = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      classes.put(Wire.readText(in), Wire.readBytes(in));
    }
    List<String> tests = Wire.readTexts(in);
    List<String> order = Wire.readTexts(in);
    prints.install();
    Thread thread = new Thread(() -> run(classes, tests, order), "tests");
    thread.start();
  }

  private void run(Map<String, byte[]> classes, List<String> tests, List<String> order) {
    try {
      new TestRun(tests, order).run(new LearnerClasses(classes), reports);
    } catch (Throwable thrown) {
      // Nothing may stop the report: what can't be run is told as such.
      broken(thrown.toString());
    }
    end(Wire.DONE, prints.take());
  }

  private void broken(String why) {
    end(Wire.BROKEN, why);
  }

  private void end(byte kind, String text) {
    try {
      synchronized (out) {
        out.writeByte(kind);
        Wire.writeText(out, text);
        out.flush();
      }
    } catch (IOException e) {
      // The program has gone; there is nobody to tell.
    }
    // Threads that the learner's code left behind end here.
    Runtime.getRuntime().halt(0);
  }

  private void dump() throws IOException {
    StringBuilder stacks = new StringBuilder();
    Thread.getAllStackTraces()
        .forEach(
            (thread, frames) -> {
              if (frames.length > 0 && thread != Thread.currentThread()) {
                stacks
                    .append("thread\t")
                    .append(thread.getName().replace('\n', ' ').replace('\t', ' '))
                    .append('\t')
                    .append(thread.getState())
                    .append('\n');
                stacks.append(Frames.of(frames));
              }
            });
    synchronized (out) {
      out.writeByte(Wire.STACKS);
      Wire.writeText(out, reports.running());
      Wire.writeText(out, prints.look());
      Wire.writeText(out, stacks.toString());
      out.flush();
    }
  }
}
