package eda.broker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CountDownLatch;

/**
 * Talks as the process with the brokers does, and has none. The file {@code manner} in its folder
 * says how it behaves: {@code broken} ends at once, {@code silent} publishes no address.
 */
public final class BrokerMain {
  private static final String SECRET = "5ec4e7";

  private final int port;
  private boolean kept;

  private BrokerMain(int port) {
    this.port = port;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Path manner = folder.resolve("manner");
    String how = Files.exists(manner) ? Files.readString(manner) : "";
    if (how.equals("broken")) {
      System.err.println("the kettle is cold");
      System.exit(1);
    }
    if (how.equals("silent")) {
      new CountDownLatch(1).await();
    }
    ServerSocket door =
        new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    publish(folder, door.getLocalPort());
    BrokerMain it = new BrokerMain(door.getLocalPort());
    while (true) {
      Socket user = door.accept();
      Thread thread = new Thread(() -> it.serve(user));
      thread.start();
    }
  }

  private static void publish(Path folder, int port) throws IOException {
    ProcessHandle self = ProcessHandle.current();
    Path unseen = folder.resolve("unseen");
    Files.writeString(
        unseen,
        "pid="
            + self.pid()
            + "\nstarted="
            + self.info().startInstant().orElseThrow().toEpochMilli()
            + "\nport="
            + port
            + "\nsecret="
            + SECRET
            + "\n");
    Files.move(unseen, folder.resolve("address"), StandardCopyOption.ATOMIC_MOVE);
  }

  private void serve(Socket user) {
    try (user) {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(user.getInputStream(), StandardCharsets.UTF_8));
      PrintStream out = new PrintStream(user.getOutputStream(), true, StandardCharsets.UTF_8);
      if (!SECRET.equals(in.readLine())) {
        return;
      }
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        out.print(answer(line));
        out.flush();
        if (line.equals("stop")) {
          System.exit(0);
        }
      }
    } catch (IOException e) {
      // The user has gone.
    }
  }

  private synchronized String answer(String command) {
    return switch (command) {
      case "need amqp" -> "ok amqp://guest:guest@127.0.0.1:" + port + "/\n";
      case "need kafka" -> "failed the river is dry\n";
      case "status" ->
          "ok kafka=- amqp=amqp://guest:guest@127.0.0.1:"
              + port
              + "/ external=- kept="
              + kept
              + " connections=1\n";
      case "look" -> "exchange\tteas\ttopic\nqueue\tgreen\t2\t0\t1\nnote\t\n.\n";
      case "keep" -> {
        kept = true;
        yield "ok\n";
      }
      case "stop" -> "ok\n";
      default -> "failed unknown command\n";
    };
  }
}
