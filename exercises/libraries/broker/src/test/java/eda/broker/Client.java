package eda.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A client of the control port, as a runner is one. */
final class Client implements AutoCloseable {

  private final Socket socket;
  private final BufferedReader in;

  private Client(Socket socket) throws IOException {
    this.socket = socket;
    this.in =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  static Map<String, String> address(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("address")).stream()
        .map(line -> line.split("=", 2))
        .collect(Collectors.toMap(line -> line[0], line -> line[1]));
  }

  static Client of(Path folder) throws IOException {
    return with(folder, address(folder).get("secret"));
  }

  static Client with(Path folder, String secret) throws IOException {
    Client client =
        new Client(new Socket("127.0.0.1", Integer.parseInt(address(folder).get("port"))));
    client.say(secret);
    return client;
  }

  void say(String line) throws IOException {
    socket.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** The next line of the daemon, or {@code (end)} when it closed the connection. */
  String hear() throws IOException {
    String line = in.readLine();
    return line == null ? "(end)" : line;
  }

  String ask(String command) throws IOException {
    say(command);
    return hear();
  }

  /** The address that a {@code need} is answered with. */
  String need(String kind) throws IOException {
    String answer = ask("need " + kind);
    if (!answer.startsWith("ok ")) {
      throw new AssertionError(answer);
    }
    return answer.substring("ok ".length());
  }

  List<String> look() throws IOException {
    List<String> rows = new ArrayList<>();
    for (String row = ask("look"); !row.equals("."); row = hear()) {
      rows.add(row.replace('\t', '|'));
    }
    return rows;
  }

  /** Looks until there is such a row: what a client said last takes its time in a broker. */
  void awaitRow(String pattern) throws IOException {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    List<String> rows = look();
    while (rows.stream().noneMatch(row -> row.matches(pattern)) && System.nanoTime() < end) {
      rows = look();
    }
    assertThat(rows).anyMatch(row -> row.matches(pattern));
  }

  void fallSilent() throws IOException {
    socket.shutdownOutput();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
