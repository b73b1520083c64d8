package eda.runner.commands;

import eda.runner.broker.BrokerAddress;
import eda.runner.broker.BrokerPlace;
import eda.runner.broker.Daemon;
import eda.runner.broker.DaemonStatus;
import eda.runner.course.BrokerKind;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Printer;
import eda.runner.screen.Signs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which brokers there are, where, and until when.
 *
 * @param brokers that run, and those from elsewhere
 * @param running whether there is a process
 * @param since when it wrote down where it listens, which it does first
 * @param kept whether it stays without anybody who uses it
 * @param connections how many others are open; a program that uses it has one or two
 */
record BrokerReport(
    List<BrokerAddress> brokers,
    boolean running,
    Optional<Instant> since,
    boolean kept,
    int connections) {
  private static final int LONGEST_WORD = "kafka".length();

  BrokerReport {
    brokers = List.copyOf(brokers);
  }

  static BrokerReport of(BrokerPlace place, Daemon daemon) throws IOException {
    DaemonStatus status = daemon.status();
    List<BrokerAddress> brokers = new ArrayList<>();
    for (BrokerKind kind : BrokerKind.values()) {
      status.broker(kind).or(() -> place.external().of(kind)).ifPresent(brokers::add);
    }
    int others = Math.max(0, status.connections() - 1);
    return new BrokerReport(brokers, true, since(place), status.kept(), others);
  }

  /** Where no process runs. */
  static BrokerReport ofNone(BrokerPlace place) {
    return new BrokerReport(place.external().all(), false, Optional.empty(), false, 0);
  }

  private static Optional<Instant> since(BrokerPlace place) {
    Path address = place.folder().resolve("address");
    try {
      return Optional.of(Files.getLastModifiedTime(address).toInstant());
    } catch (IOException e) {
      // It ends just now.
      return Optional.empty();
    }
  }

  /** Writes a line for each broker, if there is one. */
  void printBrokers(Printer printer) {
    if (!running && brokers.isEmpty()) {
      return;
    }
    Signs signs = Signs.of(printer.options().unicode());
    for (BrokerKind kind : BrokerKind.values()) {
      Optional<BrokerAddress> broker =
          brokers.stream().filter(address -> address.kind() == kind).findFirst();
      broker.ifPresentOrElse(
          address ->
              printer.labelled(1, Span.of(signs.right(), Meaning.OK), line(kind, shown(address))),
          () ->
              printer.labelled(
                  1,
                  Span.of(signs.dot(), Meaning.FAINT),
                  line(kind, running ? "starts when something needs it" : "doesn't run")));
    }
    printer.line();
  }

  private static Span line(BrokerKind kind, String text) {
    String gap = " ".repeat(LONGEST_WORD - kind.word().length() + 2);
    return Span.plain(kind.word() + gap + text);
  }

  private static String shown(BrokerAddress broker) {
    return broker.external()
        ? withoutPassword(broker.text()) + ", from " + broker.kind().variable()
        : broker.text();
  }

  /** What is shown may end in a log. */
  private static String withoutPassword(String address) {
    int user = address.indexOf("//") + 2;
    int host = address.lastIndexOf('@');
    int colon = address.indexOf(':', user);
    return colon > 0 && colon < host
        ? address.substring(0, colon + 1) + "***" + address.substring(host)
        : address;
  }

  /** Writes since when and until when they run. */
  void printLife(Printer printer, Clock clock) {
    String began = since.map(start -> "Running since " + when(start, clock)).orElse("Running");
    String used =
        connections == 0 ? "nobody else uses it" : "connections of others: " + connections;
    printer.line(began + "; " + used + ".");
    printer.line(
        kept
            ? "Kept until you stop it, or nobody used it for 20 minutes."
            : "Not kept: it ends when the last program that uses it does.");
  }

  private static String when(Instant start, Clock clock) {
    LocalDateTime time = LocalDateTime.ofInstant(start, clock.getZone());
    String hour = time.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    return time.toLocalDate().equals(LocalDate.now(clock))
        ? hour
        : hour + " on " + time.toLocalDate();
  }

  /** Returns the same for {@code --json}. */
  Map<String, Object> data() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("running", running);
    data.put(
        "since", since.map(start -> start.truncatedTo(ChronoUnit.SECONDS).toString()).orElse(""));
    data.put("kept", kept);
    data.put("connections", connections);
    data.put("brokers", brokers.stream().map(BrokerReport::data).toList());
    return data;
  }

  private static Map<String, Object> data(BrokerAddress broker) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("kind", broker.kind().word());
    data.put("address", broker.external() ? withoutPassword(broker.text()) : broker.text());
    data.put("external", broker.external());
    return data;
  }
}
