package eda.broker;

import java.util.Optional;

/** What a user may ask: each command has one answer, whose lines all end in a line feed. */
final class Commands {

  static final String STOP = "stop";

  private static final String NEED = "need ";

  private final Brokers brokers;
  private final Life life;

  Commands(Brokers brokers, Life life) {
    this.brokers = brokers;
    this.life = life;
  }

  String answer(String command) {
    if (command.startsWith(NEED)) {
      return need(command.substring(NEED.length()));
    }
    return switch (command) {
      case "status" ->
          "ok " + brokers.status() + " kept=" + life.kept() + " connections=" + life.users() + "\n";
      case "look" -> brokers.look() + ".\n";
      case "keep" -> keep();
      case STOP -> "ok\n";
      default -> "failed There is no command " + Text.clean(command) + "\n";
    };
  }

  private String need(String word) {
    Optional<Kind> kind = Kind.of(word);
    if (kind.isEmpty()) {
      return "failed There is no broker " + Text.clean(word) + "\n";
    }
    try {
      return "ok " + brokers.need(kind.get()) + "\n";
    } catch (BrokerFault fault) {
      return "failed " + Text.ofFault(fault) + "\n";
    }
  }

  private String keep() {
    life.keep();
    return "ok\n";
  }
}
