package eda.broker;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Both brokers, each in its slot. */
final class Brokers {

  private final Map<Kind, Slot> slots = new EnumMap<>(Kind.class);
  private final External external;

  /**
   * @param data the folder for what the brokers keep
   * @param brokenKafka called when Kafka has given up; it can't be started anew in this process
   */
  Brokers(Path data, External external, Runnable brokenKafka) {
    this.external = external;
    slots.put(
        Kind.KAFKA,
        external
            .address(Kind.KAFKA)
            .map(address -> new Slot(new ExternalKafka(address)))
            .orElseGet(
                () -> new Slot(() -> KafkaBroker.start(data.resolve("kafka"), brokenKafka))));
    slots.put(
        Kind.AMQP,
        external
            .address(Kind.AMQP)
            .map(address -> new Slot(new ExternalAmqp(address)))
            .orElseGet(() -> new Slot(() -> AmqpBroker.start(data.resolve("amqp")))));
  }

  String need(Kind kind) throws BrokerFault {
    return slots.get(kind).need().address();
  }

  /** What runs and where, as words {@code kafka=… amqp=… external=…}. */
  String status() {
    StringBuilder status = new StringBuilder();
    slots.forEach(
        (kind, slot) -> status.append(kind.word()).append('=').append(address(slot)).append(' '));
    String words = external.words();
    return status.append("external=").append(words.isEmpty() ? "-" : words).toString();
  }

  private static String address(Slot slot) {
    return slot.running().map(Broker::address).orElse("-");
  }

  /** The rows about what is in them, in the order topics, groups, exchanges, queues. */
  String look() {
    Rows rows = new Rows();
    slots.values().forEach(slot -> slot.running().ifPresent(broker -> look(broker, rows)));
    return rows.toString();
  }

  private static void look(Broker broker, Rows rows) {
    try {
      broker.look(rows);
    } catch (BrokerFault | RuntimeException fault) {
      rows.add("note", Text.ofFault(fault));
    }
  }

  /**
   * Closes both at the same time, and waits for it. One that can't be closed ends with the process.
   */
  void close() {
    Arrays.stream(Kind.values())
        .map(kind -> CompletableFuture.runAsync(slots.get(kind)::close, Brokers::onItsOwnThread))
        .toList()
        .forEach(closing -> closing.exceptionally(failure -> null).join());
  }

  private static void onItsOwnThread(Runnable closing) {
    Threads.named("close").newThread(closing).start();
  }
}
