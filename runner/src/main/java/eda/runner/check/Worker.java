package eda.runner.check;

import eda.runner.check.worker.Wire;
import eda.runner.course.FolderTree;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One worker JVM: started ahead, used for one check, then ended with everything it started.
 *
 * <p>Its messages arrive on a queue; the thread that runs the check takes them from there.
 */
final class Worker implements AutoCloseable {
  private static final int MOST_RAW_OUTPUT = 1 << 20;

  private final Process process;
  private final ServerSocket door;
  private final String secret;
  private final Path folder;
  private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
  private final ByteArrayOutputStream rawOutput = new ByteArrayOutputStream();
  private volatile Socket socket;
  private volatile DataOutputStream out;
  private volatile boolean flooded;

  Worker(Process process, ServerSocket door, String secret, Path folder) {
    this.process = process;
    this.door = door;
    this.secret = secret;
    this.folder = folder;
    // A worker that dies before it connects must not leave anyone waiting at the door.
    process.onExit().thenRun(this::closeDoor);
    daemon("worker-output", this::drain);
    daemon("worker-signals", this::listen);
  }

  /** Hands over the classes and starts their tests. */
  void run(Map<String, byte[]> classes, TestClasses tests) throws IOException {
    synchronized (this) {
      out.writeByte(Wire.RUN);
      out.writeInt(classes.size());
      for (Map.Entry<String, byte[]> each : classes.entrySet()) {
        Wire.writeText(out, each.getKey());
        Wire.writeBytes(out, each.getValue());
      }
      writeAll(tests.classes());
      writeAll(tests.methods());
      out.flush();
    }
  }

  private void writeAll(List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      Wire.writeText(out, text);
    }
  }

  /** Asks where the threads stand; the answer is a {@link Signal.Stacks}. */
  void dump() throws IOException {
    synchronized (this) {
      out.writeByte(Wire.DUMP);
      out.flush();
    }
  }

  /** Waits for the next message; {@link Signal.Gone} when the worker has ended. */
  Signal await(long timeout, TimeUnit unit) throws InterruptedException {
    return signals.poll(timeout, unit);
  }

  boolean alive() {
    return process.isAlive();
  }

  /** Returns how the process ended, waiting a moment for it. */
  int exitCode() throws InterruptedException {
    return process.waitFor(2, TimeUnit.SECONDS) ? process.exitValue() : -1;
  }

  /** Returns what was written to the process's own output, past {@code System.out}. */
  String rawOutput() {
    synchronized (rawOutput) {
      return rawOutput.toString(StandardCharsets.UTF_8);
    }
  }

  /** Returns whether the process's own output passed its limit. */
  boolean flooded() {
    return flooded;
  }

  /** Ends the process with everything that it started; what waits for it learns that it is gone. */
  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  @Override
  public void close() {
    kill();
    closeDoor();
    try {
      if (socket != null) {
        socket.close();
      }
      process.waitFor(2, TimeUnit.SECONDS);
      FolderTree.delete(folder);
    } catch (IOException | UncheckedIOException e) {
      // A temporary folder that stays behind harms nobody.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void listen() {
    try {
      DataInputStream in = connect();
      while (true) {
        signals.add(Signal.read(in));
      }
    } catch (IOException e) {
      signals.add(new Signal.Gone());
    }
  }

  /** Lets in the one who knows the secret. */
  private DataInputStream connect() throws IOException {
    try (door) {
      while (true) {
        Socket visitor = door.accept();
        visitor.setTcpNoDelay(true);
        DataInputStream in = new DataInputStream(new BufferedInputStream(visitor.getInputStream()));
        if (Signal.read(in) instanceof Signal.Ready ready && ready.secret().equals(secret)) {
          socket = visitor;
          out = new DataOutputStream(new BufferedOutputStream(visitor.getOutputStream(), 1 << 16));
          signals.add(ready);
          return in;
        }
        visitor.close();
      }
    }
  }

  private void drain() {
    byte[] block = new byte[8192];
    try (InputStream in = process.getInputStream()) {
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        synchronized (rawOutput) {
          if (rawOutput.size() + n <= MOST_RAW_OUTPUT) {
            rawOutput.write(block, 0, n);
            continue;
          }
        }
        flooded = true;
        process.destroyForcibly();
        return;
      }
    } catch (IOException e) {
      // The process has ended; what was read so far is what there is.
    }
  }

  private void closeDoor() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  static ServerSocket openDoor() {
    try {
      return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
