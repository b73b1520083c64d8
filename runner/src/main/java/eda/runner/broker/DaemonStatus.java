package eda.runner.broker;

import eda.runner.course.BrokerKind;
import eda.runner.course.SmallNumber;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the process with the brokers says of itself.
 *
 * @param running the brokers that run in it, and those from elsewhere that it looks at
 * @param kept whether it goes on for a while without anybody who needs it
 * @param connections how many need it now, whoever asks included
 */
public record DaemonStatus(List<BrokerAddress> running, boolean kept, int connections) {
  private static final String NOTHING = "-";

  public DaemonStatus {
    running = List.copyOf(running);
  }

  /** Returns the broker of this kind, if it runs. */
  public Optional<BrokerAddress> broker(BrokerKind kind) {
    return running.stream().filter(address -> address.kind() == kind).findFirst();
  }

  /** Reads {@code kafka=… amqp=… external=… kept=… connections=…}; what is unknown is skipped. */
  static DaemonStatus read(String line) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String word : line.split(" ")) {
      int equals = word.indexOf('=');
      if (equals > 0 && !word.substring(equals + 1).equals(NOTHING)) {
        values.put(word.substring(0, equals), word.substring(equals + 1));
      }
    }
    Set<BrokerKind> external = EnumSet.noneOf(BrokerKind.class);
    Arrays.stream(values.getOrDefault("external", "").split(","))
        .forEach(word -> BrokerKind.named(word).ifPresent(external::add));
    List<BrokerAddress> running =
        Arrays.stream(BrokerKind.values())
            .filter(kind -> values.containsKey(kind.word()))
            .map(kind -> new BrokerAddress(kind, values.get(kind.word()), external.contains(kind)))
            .toList();
    return new DaemonStatus(
        running,
        Boolean.parseBoolean(values.get("kept")),
        Math.max(0, SmallNumber.of(values.getOrDefault("connections", "0"))));
  }
}
