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
        Kind.KAFKA, slot(Kind.KAFKA, () -> KafkaBroker.start(data.resolve("kafka"), brokenKafka)));
    slots.put(Kind.AMQP, slot(Kind.AMQP, () -> AmqpBroker.start(data.resolve("amqp"))));
  }

  private Slot slot(Kind kind, Slot.Starter own) {
    return external
        .address(kind)
        .map(address -> new Slot(() -> new ExternalBroker(address)))
        .orElse(new Slot(own));
  }

  String need(Kind kind) throws BrokerFault {
    return slots.get(kind).need().address();
  }

  /** The addresses of what runs, as words {@code kafka=… amqp=… external=…}. */
  String status() {
    StringBuilder status = new StringBuilder();
    slots.forEach(
        (kind, slot) ->
            status
                .append(kind.word())
                .append('=')
                .append(slot.running().map(Broker::address).orElse("-"))
                .append(' '));
    String words = external.words();
    return status.append("external=").append(words.isEmpty() ? "-" : words).toString();
  }

  /**
   * Closes both at the same time, and waits for it. One that can't be closed ends with the process.
   */
  void close() {
    Arrays.stream(Kind.values())
        .map(kind -> CompletableFuture.runAsync(slots.get(kind)::close, this::onItsOwnThread))
        .toList()
        .forEach(closing -> closing.exceptionally(failure -> null).join());
  }

  private void onItsOwnThread(Runnable closing) {
    Threads.named("close").newThread(closing).start();
  }
}
