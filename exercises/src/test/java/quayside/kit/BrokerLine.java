package quayside.kit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * An open line to the course's broker process, which stays as long as somebody holds one.
 *
 * <p>The process writes into the file {@code address} of its folder who it is, at which port it
 * listens, and the secret that must be the first line. Every later line is a command, answered by a
 * line that begins with {@code ok} or {@code failed}.
 */
final class BrokerLine {
  private static final int CONNECT_MILLIS = 2_000;

  /** Starting a broker on a busy machine is the slowest thing that it is asked for. */
  private static final int ANSWER_MILLIS = 60_000;

  private final Socket socket;
  private final BufferedReader answers;

  private BrokerLine(Socket socket) throws IOException {
    this.socket = socket;
    this.answers =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Opens a line to the process that keeps this folder, if one does. */
  static Optional<BrokerLine> to(Path folder) {
    Properties written = new Properties();
    try (Reader text = Files.newBufferedReader(folder.resolve("address"))) {
      written.load(text);
    } catch (IOException nobodyWroteOne) {
      return Optional.empty();
    }
    return isAlive(written) ? open(written) : Optional.empty();
  }

  /** Returns the address of this kind of broker, which is started when it has to be. */
  synchronized String need(String kind) {
    return ask("need " + kind);
  }

  /** Returns whether this kind of broker is one that the process was told to look for elsewhere. */
  synchronized boolean external(String kind) {
    return List.of(ask("status").split(" ")).stream()
        .filter(word -> word.startsWith("external="))
        .map(word -> word.substring("external=".length()))
        .anyMatch(kinds -> List.of(kinds.split(",")).contains(kind));
  }

  private String ask(String command) {
    try {
      say(command);
      String answer = answers.readLine();
      if (answer == null || !answer.startsWith("ok")) {
        throw new IllegalStateException("the broker's answer to " + command + ": " + answer);
      }
      return answer.substring("ok".length()).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("the broker did not answer to " + command, e);
    }
  }

  private void say(String line) throws IOException {
    socket.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** A file may outlive its process, and another one may have got its number by then. */
  private static boolean isAlive(Properties written) {
    return ProcessHandle.of(number(written, "pid"))
        .filter(ProcessHandle::isAlive)
        .flatMap(process -> process.info().startInstant())
        .filter(start -> start.toEpochMilli() == number(written, "started"))
        .isPresent();
  }

  private static Optional<BrokerLine> open(Properties written) {
    Socket socket = new Socket();
    try {
      int port = (int) number(written, "port");
      socket.connect(
          new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), CONNECT_MILLIS);
      socket.setSoTimeout(ANSWER_MILLIS);
      BrokerLine line = new BrokerLine(socket);
      line.say(written.getProperty("secret", ""));
      return Optional.of(line);
    } catch (IOException itIsGone) {
      return Optional.empty();
    }
  }

  private static long number(Properties written, String key) {
    try {
      return Long.parseLong(written.getProperty(key, ""));
    } catch (NumberFormatException noNumber) {
      return 0;
    }
  }
}
