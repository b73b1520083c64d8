package eda.runner.jvm;

import eda.runner.jvm.child.Message;
import eda.runner.jvm.child.Wire;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

  /** What a signal ended has this, plus the signal's number, as its exit code. */
  private static final int FIRST_SIGNAL_EXIT = 128;

  private final Process process;
  private final Door door;
  private final ChildFolder folder;
  private final Messages<M> messages;
  private final BlockingQueue<M> arrived = new LinkedBlockingQueue<>();
  private final ByteArrayOutputStream rawOutput = new ByteArrayOutputStream();
  private volatile Socket socket;
  private volatile DataOutputStream out;
  private volatile boolean flooded;

  /**
   * @param folder its temporary files, removed when it is closed
   */
  ChildJvm(Process process, Door door, ChildFolder folder, Messages<M> messages) {
    this.process = process;
    this.door = door;
    this.folder = folder;
    this.messages = messages;
    // A child that dies before it connects must not leave anyone waiting at the door.
    process.onExit().thenRun(door::close);
    daemon("child-output", this::drain);
    daemon("child-messages", this::listen);
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

  /**
   * Returns whether foreign code ended the process, rather than a signal or a fault of the JVM;
   * waits a moment for its end.
   */
  public boolean exited() throws InterruptedException {
    return process.waitFor(2, TimeUnit.SECONDS) && process.exitValue() <= FIRST_SIGNAL_EXIT;
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
    // Asked for first: they are not its descendants any more when it has ended.
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    kill();
    door.close();
    try {
      if (socket != null) {
        socket.close();
      }
      process.waitFor(2, TimeUnit.SECONDS);
    } catch (IOException e) {
      // The other end has gone, which is what closing is for.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    folder.clear();
  }

  private void listen() {
    try {
      DataInputStream in = connect();
      arrived.add(messages.ready());
      while (true) {
        arrived.add(messages.read(in));
      }
    } catch (IOException e) {
      arrived.add(messages.gone());
    }
  }

  /** Lets in the one who knows the secret; whoever else comes by changes nothing. */
  private DataInputStream connect() throws IOException {
    try {
      while (true) {
        Socket visitor = door.socket().accept();
        DataInputStream in = new DataInputStream(new BufferedInputStream(visitor.getInputStream()));
        if (knows(in, door.secret())) {
          visitor.setTcpNoDelay(true);
          socket = visitor;
          out = new DataOutputStream(new BufferedOutputStream(visitor.getOutputStream(), 1 << 16));
          return in;
        }
        visitor.close();
      }
    } finally {
      door.close();
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
        kill();
        return;
      }
    } catch (IOException e) {
      // The process has ended; what was read so far is what there is.
    }
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
