package eda.runner.broker;

import eda.runner.course.BrokerKind;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A connection to the process in which the brokers run. That goes on as long as there is one.
 *
 * <p>It takes commands, a line each, and answers them one by one. Every method fails with an {@link
 * IOException} when the process has gone, and with {@link Refused} when it says no. May be used
 * from every thread.
 */
public final class Daemon implements AutoCloseable {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final int CONNECT_MILLIS = 1_000;

  /** How long it may take to say who it is, also on a machine that has much to do. */
  private static final int HELLO_MILLIS = 5_000;

  /** A broker that is asked for has to start, perhaps. */
  private static final int ANSWER_MILLIS = 60_000;

  private static final int LONGEST_LINE = 1 << 16;
  private static final String OK = "ok";
  private static final String END = ".";

  private final Socket socket;
  private final InputStream in;

  /** What the process says when it can't do what it was asked for. */
  public static final class Refused extends IOException {
    Refused(String reason) {
      super(reason);
    }
  }

  private Daemon(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  /** Connects, and makes sure that it is the process that wrote the address; nothing if not. */
  static Optional<Daemon> at(DaemonAddress address) {
    if (!address.lives()) {
      return Optional.empty();
    }
    Socket socket = new Socket();
    try {
      socket.connect(
          new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), address.port()),
          CONNECT_MILLIS);
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(HELLO_MILLIS);
      Daemon daemon = new Daemon(socket);
      daemon.send(address.secret());
      daemon.status();
      socket.setSoTimeout(ANSWER_MILLIS);
      return Optional.of(daemon);
    } catch (IOException e) {
      // It ended just now, or somebody else has its port.
      close(socket);
      return Optional.empty();
    }
  }

  /** Returns where a broker is, when it runs; it is started first where it doesn't. */
  public BrokerAddress need(BrokerKind kind) throws IOException {
    String address = ask("need " + kind.word());
    boolean external = status().broker(kind).filter(BrokerAddress::external).isPresent();
    return new BrokerAddress(kind, address, external);
  }

  public DaemonStatus status() throws IOException {
    return DaemonStatus.read(ask("status"));
  }

  /**
   * Returns what is in the brokers that run, a row for each thing: its kind first, such as {@code
   * topic} or {@code queue}, then its fields.
   */
  public synchronized List<List<String>> look() throws IOException {
    send("look");
    List<List<String>> rows = new ArrayList<>();
    for (String line = line(); !line.equals(END); line = line()) {
      if (rows.isEmpty() && line.startsWith("failed ")) {
        throw new Refused(line.substring("failed ".length()));
      }
      rows.add(List.of(line.split("\t", -1)));
    }
    return rows;
  }

  /** Lets it go on for a while when nobody needs it any more. */
  public void keep() throws IOException {
    ask("keep");
  }

  /** Ends it for everybody. */
  public void stop() throws IOException {
    ask("stop");
  }

  private synchronized String ask(String command) throws IOException {
    send(command);
    String answer = line();
    if (answer.equals(OK) || answer.startsWith(OK + " ")) {
      return answer.substring(OK.length()).strip();
    }
    if (answer.startsWith("failed ")) {
      throw new Refused(answer.substring("failed ".length()).strip());
    }
    throw new IOException("no answer of the broker's process: " + answer);
  }

  private void send(String line) throws IOException {
    socket.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the broker's process has gone");
      }
      if (line.size() == LONGEST_LINE) {
        throw new IOException("a line without end is none of the broker's process");
      }
      line.write(c);
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    close(socket);
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // The other end has gone, which is what closing is for.
    }
  }
}
