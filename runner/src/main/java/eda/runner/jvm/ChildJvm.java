package eda.runner.jvm;

import eda.runner.course.FolderTree;
import eda.runner.jvm.child.Message;
import eda.runner.jvm.child.Wire;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One JVM that was started to run foreign code.
 *
 * <p>Its messages arrive on a queue; whoever uses it takes them from there. It ends itself when
 * this program is gone, also when that was killed: its connection closes then.
 *
 * @param <M> the messages that it sends
 */
public final class ChildJvm<M> implements AutoCloseable {
  private static final int MOST_RAW_OUTPUT = 1 << 20;
  private static final int OUT_OF_MEMORY_EXIT = 3;

  private final Process process;
  private final ServerSocket door;
  private final Path folder;
  private final Messages<M> messages;
  private final BlockingQueue<M> arrived = new LinkedBlockingQueue<>();
  private final ByteArrayOutputStream rawOutput = new ByteArrayOutputStream();
  private volatile Socket socket;
  private volatile DataOutputStream out;
  private volatile boolean flooded;

  /**
   * @param folder its temporary files, removed when it is closed
   */
  ChildJvm(Process process, Door door, Path folder, Messages<M> messages) {
    this.process = process;
    this.door = door.socket();
    this.folder = folder;
    this.messages = messages;
    // A child that dies before it connects must not leave anyone waiting at the door.
    process.onExit().thenRun(this::closeDoor);
    daemon("child-output", this::drain);
    daemon("child-messages", () -> listen(door.secret()));
  }

  /** Sends a message; only after the child was ready. */
  public void send(Message message) throws IOException {
    synchronized (this) {
      message.writeTo(out);
      out.flush();
    }
  }

  /** Waits for the next message; null when none came in time. */
  public M await(long timeout, TimeUnit unit) throws InterruptedException {
    return arrived.poll(timeout, unit);
  }

  public boolean alive() {
    return process.isAlive();
  }

  /**
   * Returns whether the process ended because its memory was full, waiting a moment for its end.
   */
  public boolean outOfMemory() throws InterruptedException {
    return process.waitFor(2, TimeUnit.SECONDS)
        && process.exitValue() == OUT_OF_MEMORY_EXIT
        && rawOutput().contains("OutOfMemoryError");
  }

  /** Returns what was written to the process's own output, past {@code System.out}. */
  public String rawOutput() {
    synchronized (rawOutput) {
      return rawOutput.toString(StandardCharsets.UTF_8);
    }
  }

  /** Returns whether the process's own output passed its limit. */
  public boolean flooded() {
    return flooded;
  }

  /** Ends the process with everything that it started; what waits for it learns that it is gone. */
  public void kill() {
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

  private void listen(String secret) {
    try {
      DataInputStream in = connect(secret);
      arrived.add(messages.ready());
      while (true) {
        arrived.add(messages.read(in));
      }
    } catch (IOException e) {
      arrived.add(messages.gone());
    }
  }

  /** Lets in the one who knows the secret; whoever else comes by changes nothing. */
  private DataInputStream connect(String secret) throws IOException {
    try (door) {
      while (true) {
        Socket visitor = door.accept();
        DataInputStream in = new DataInputStream(new BufferedInputStream(visitor.getInputStream()));
        if (knows(in, secret)) {
          visitor.setTcpNoDelay(true);
          socket = visitor;
          out = new DataOutputStream(new BufferedOutputStream(visitor.getOutputStream(), 1 << 16));
          return in;
        }
        visitor.close();
      }
    }
  }

  private static boolean knows(DataInputStream in, String secret) {
    try {
      return in.readByte() == Wire.READY && Wire.readText(in).equals(secret);
    } catch (IOException e) {
      // It left again: somebody tries out the ports of this machine.
      return false;
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
}
