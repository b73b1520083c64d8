package eda.runner.commands;

import eda.runner.broker.BrokerAddress;
import eda.runner.broker.Daemon;
import eda.runner.broker.ExternalBrokers;
import eda.runner.course.BrokerKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Starts brokers that stay when this program ends, for an editor and for {@code mvn test}. */
final class BrokerStart {
  private final Session session;
  private final List<String> faults = new ArrayList<>();

  BrokerStart(Session session) {
    this.session = session;
  }

  int run(List<BrokerKind> kinds) throws InterruptedException {
    kinds.forEach(
        kind ->
            session
                .brokers()
                .place()
                .external()
                .of(kind)
                .ifPresent(ExternalBrokers::requireAnswer));
    try (Daemon daemon = daemon()) {
      // First: the process ends soon after this program, unless it knows that it is kept.
      daemon.keep();
      for (BrokerKind kind : kinds) {
        start(daemon, kind);
      }
      tell(BrokerReport.of(session.brokers().place(), daemon));
    } catch (IOException e) {
      faults.add("The process with the brokers has ended: " + e.getMessage() + ". Try again.");
    }
    faults.forEach(session::warn);
    return faults.isEmpty() ? ExitCode.FINE : ExitCode.BROKEN_ENVIRONMENT;
  }

  private Daemon daemon() throws InterruptedException {
    Optional<Daemon> running = session.brokers().attach();
    return running.isPresent()
        ? running.get()
        : session.brokers().start(session::warn, new CompletableFuture<>());
  }

  private void start(Daemon daemon, BrokerKind kind) throws IOException {
    Optional<BrokerAddress> external = session.brokers().place().external().of(kind);
    if (external.isEmpty() && daemon.status().broker(kind).isEmpty()) {
      session.warn("Starting a broker (" + kind.word() + "). That takes a few seconds.");
    }
    try {
      BrokerAddress address = daemon.need(kind);
      if (external.isPresent() != address.external()) {
        faults.add(outdated(kind, external.isPresent()));
      }
    } catch (Daemon.Refused e) {
      faults.add("The broker (" + kind.word() + ") can't be started: " + e.getMessage());
    }
  }

  private String outdated(BrokerKind kind, boolean set) {
    return "The process with the brokers was started "
        + (set ? "without " : "with ")
        + kind.variable()
        + ": end it with `"
        + session.typed("broker stop")
        + "`, and start it again.";
  }

  private void tell(BrokerReport report) {
    report.printBrokers(session.printer());
    session
        .printer()
        .line(
            "It stays for your editor, and for `mvn test` in "
                + Folders.shown(session.workspace().root())
                + ", until you stop it or nobody used it for 20 minutes.");
    session.tell("What is in it:", "broker look --watch");
    session.tell("To stop it:", "broker stop");
  }
}
