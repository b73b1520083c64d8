package eda.runner.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The process with the brokers as its users see it: an address in a file, and lines on a socket. It
 * runs in this JVM and has the brokers that a test says.
 */
final class FakeDaemon implements AutoCloseable {
  static final String AMQP = "amqp://guest:guest@127.0.0.1:5001/";
  private static final String SECRET = "0a1b2c";
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

  private final ServerSocket door = new ServerSocket(0, 50, LOOPBACK);
  private final Path address;
  private final Set<Socket> users = ConcurrentHashMap.newKeySet();
  private final List<String> commands = new CopyOnWriteArrayList<>();
  private volatile String status;
  private volatile String need = "ok " + AMQP;
  private volatile String look = "";

  /**
   * @param workspace in whose folder {@code .course/broker} it writes where it is
   * @param status what it answers to that, after the {@code ok}
   */
  FakeDaemon(Path workspace, String status) throws IOException {
    this.status = status;
    address = workspace.resolve(".course/broker/address");
    ProcessHandle self = ProcessHandle.current();
    Files.createDirectories(address.getParent());
    Files.writeString(
        address,
        "pid=%d%nstarted=%d%nport=%d%nsecret=%s%n"
            .formatted(
                self.pid(),
                self.info().startInstant().orElse(Instant.EPOCH).toEpochMilli(),
                door.getLocalPort(),
                SECRET));
    Thread porter = new Thread(this::letIn, "fake daemon");
    porter.setDaemon(true);
    porter.start();
  }

  FakeDaemon since(Instant start) throws IOException {
    Files.setLastModifiedTime(address, FileTime.from(start));
    return this;
  }

  /** Has these things in it from now on: rows whose fields stand between bars. */
  FakeDaemon holds(String... rows) {
    look = String.join("\n", rows).replace('|', '\t');
    return this;
  }

  FakeDaemon says(String answer) {
    status = answer;
    return this;
  }

  FakeDaemon answersNeed(String answer) {
    need = answer;
    return this;
  }

  /** What was asked so far. */
  List<String> commands() {
    return commands;
  }

  private void letIn() {
    try {
      while (true) {
        Socket user = door.accept();
        users.add(user);
        Thread thread = new Thread(() -> serve(user), "fake daemon's user");
        thread.setDaemon(true);
        thread.start();
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  private void serve(Socket user) {
    try (user) {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(user.getInputStream(), StandardCharsets.UTF_8));
      if (!SECRET.equals(in.readLine())) {
        return;
      }
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        commands.add(line);
        user.getOutputStream().write((answer(line) + "\n").getBytes(StandardCharsets.UTF_8));
        if (line.equals("stop")) {
          ends();
        }
      }
    } catch (IOException e) {
      // The user has gone.
    }
  }

  private String answer(String command) {
    return switch (command.split(" ")[0]) {
      case "status" -> "ok " + status;
      case "need" -> need;
      case "look" -> look.isEmpty() ? "." : look + "\n.";
      default -> "ok";
    };
  }

  @Override
  public void close() {
    ends();
  }

  /** Its users notice by their connections. */
  void ends() {
    try {
      Files.deleteIfExists(address);
      door.close();
      for (Socket user : users) {
        user.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
