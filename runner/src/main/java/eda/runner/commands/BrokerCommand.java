package eda.runner.commands;

import eda.runner.broker.Daemon;
import eda.runner.lesson.LayoutOptions;
import eda.runner.screen.Io;
import eda.runner.screen.Painting;
import eda.runner.screen.ScreenLoop;
import eda.runner.screen.broker.BrokerLook;
import eda.runner.screen.broker.BrokerLooks;
import eda.runner.screen.broker.BrokerRows;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts and stops the message brokers of the course, and shows what is in them. */
@CommandLine.Command(
    description =
        "The message brokers that some exercises talk to: amqp (as RabbitMQ) and kafka. They start"
            + " by themselves where they are needed, on this machine alone; `start` is for an"
            + " editor and for mvn test.",
    footer = {
      "",
      "Examples: ./course broker start",
      "          ./course broker start kafka",
      "          ./course broker look --watch",
      "          ./course broker stop"
    })
final class BrokerCommand implements Command {
  @Parameters(
      arity = "0..*",
      paramLabel = "DEED",
      description =
          "status, if left out; start, also with amqp or kafka alone; stop; or look: topics, groups"
              + " and their lag, exchanges, queues")
  private List<String> words = List.of();

  @Option(names = "--json", description = "print the status, or a look, as JSON")
  private boolean json;

  @Option(names = "--watch", description = "look again and again, and mark what changed")
  private boolean watch;

  @Option(
      names = "--plain",
      description = "look in words, for screen readers (ACCESSIBLE=1), without a screen")
  private boolean plain;

  @Override
  public boolean take(List<String> given) {
    words = given;
    return true;
  }

  @Override
  public int run(Session session) throws InterruptedException {
    BrokerWords asked = BrokerWords.of(words);
    requireOptionsOf(asked.deed());
    return switch (asked.deed()) {
      case "start" -> new BrokerStart(session).run(asked.kinds());
      case "stop" -> attached(session, this::stop);
      case "look" -> watch ? watch(session) : attached(session, this::look);
      default -> attached(session, this::status);
    };
  }

  private void requireOptionsOf(String deed) {
    boolean look = deed.equals("look");
    refuse(json && !look && !deed.equals("status"), "--json goes with status and look alone.");
    refuse(watch && !look, "--watch goes with look alone: `./course broker look --watch`.");
    refuse(plain && !look, "--plain goes with look alone: `./course broker look --plain`.");
    refuse(json && watch, "--json prints one look; leave --watch out.");
  }

  private static void refuse(boolean wrong, String why) {
    if (wrong) {
      throw new UsageException(why);
    }
  }

  /** What is done with the process, or told where there is none. */
  private interface Deed {
    void with(Session session, Optional<Daemon> daemon) throws IOException;
  }

  private int attached(Session session, Deed deed) {
    Optional<Daemon> daemon = session.brokers().attach();
    try {
      deed.with(session, daemon);
      return ExitCode.FINE;
    } catch (IOException e) {
      session.warn("The process with the brokers doesn't answer: " + e.getMessage());
      return ExitCode.BROKEN_ENVIRONMENT;
    } finally {
      daemon.ifPresent(Daemon::close);
    }
  }

  private void status(Session session, Optional<Daemon> daemon) throws IOException {
    BrokerReport report =
        daemon.isPresent()
            ? BrokerReport.of(session.brokers().place(), daemon.get())
            : BrokerReport.ofNone(session.brokers().place());
    if (json) {
      session.io().out().println(Json.text(report.data()));
      return;
    }
    report.printBrokers(session.printer());
    if (daemon.isPresent()) {
      report.printLife(session.printer(), session.program().clock());
      session.tell("What is in it:", "broker look --watch");
    } else {
      notRunning(session);
    }
  }

  private static void notRunning(Session session) {
    session.printer().line(BrokerLookout.NOT_RUNNING);
    session.tell("For your editor, and for mvn test:", "broker start");
  }

  private void stop(Session session, Optional<Daemon> daemon) throws IOException {
    if (daemon.isEmpty()) {
      session.printer().line("No broker runs, so there is nothing to stop.");
      return;
    }
    int others = BrokerReport.of(session.brokers().place(), daemon.get()).connections();
    daemon.get().stop();
    awaitEnd(daemon.get());
    session.printer().line("The broker is stopped, and what was in it is gone.");
    if (others > 0) {
      session
          .printer()
          .line("It had connections of others: " + others + ". They start it anew on need.");
    }
  }

  /** It answers nothing more, and its end ends the connection. */
  private static void awaitEnd(Daemon daemon) {
    try {
      daemon.status();
    } catch (IOException e) {
      // This is the end.
    }
  }

  private void look(Session session, Optional<Daemon> daemon) throws IOException {
    BrokerLook look =
        daemon.isPresent()
            ? BrokerLookout.of(daemon.get())
            : BrokerLookout.ofNone(session.brokers());
    if (json) {
      session.io().out().println(Json.text(data(look)));
    } else {
      session.printer().rows(BrokerRows.of(BrokerLooks.once(look), options(session)));
    }
  }

  private static Map<String, Object> data(BrokerLook look) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("topics", look.topics());
    data.put("groups", look.groups());
    data.put("exchanges", look.exchanges());
    data.put("queues", look.queues());
    data.put("notes", look.notes());
    return data;
  }

  private LayoutOptions options(Session session) {
    LayoutOptions usual = session.printer().options();
    return plain ? usual.inWords() : usual;
  }

  private int watch(Session session) throws InterruptedException {
    try (ScreenLoop screen = ScreenLoop.open(io(session), new Painting(session.printer()));
        BrokerWatch brokers = new BrokerWatch(session, screen, options(session))) {
      brokers.run();
    }
    return ExitCode.FINE;
  }

  private Io io(Session session) {
    Io io = session.io();
    return plain ? new Io(io.in(), io.out(), io.err(), io.env(), Io.Tty.NONE, io.notices()) : io;
  }
}
