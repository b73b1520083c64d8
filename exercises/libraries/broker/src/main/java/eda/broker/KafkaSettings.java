package eda.broker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * How the course's Kafka differs from one with default settings: one node, no waiting, little
 * memory.
 */
final class KafkaSettings {

  static final int NODE = 1;
  static final String CLIENTS = "PLAINTEXT";
  static final String CONTROLLER = "CONTROLLER";
  static final String ANY_PORT = "127.0.0.1:0";

  private static final Map<String, String> ONE_NODE =
      Map.ofEntries(
          Map.entry("node.id", String.valueOf(NODE)),
          Map.entry("process.roles", "broker,controller"),
          Map.entry("listeners", CLIENTS + "://" + ANY_PORT + "," + CONTROLLER + "://" + ANY_PORT),
          Map.entry(
              "listener.security.protocol.map",
              CLIENTS + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT"),
          Map.entry("inter.broker.listener.name", CLIENTS),
          Map.entry("controller.listener.names", CONTROLLER),
          // Must be there; a voter that is alone dials nobody.
          Map.entry("controller.quorum.bootstrap.servers", "127.0.0.1:1"),
          Map.entry("offsets.topic.replication.factor", "1"),
          Map.entry("offsets.topic.num.partitions", "1"),
          Map.entry("transaction.state.log.replication.factor", "1"),
          Map.entry("transaction.state.log.num.partitions", "1"),
          Map.entry("transaction.state.log.min.isr", "1"),
          Map.entry("share.coordinator.state.topic.replication.factor", "1"),
          Map.entry("share.coordinator.state.topic.num.partitions", "1"),
          Map.entry("share.coordinator.state.topic.min.isr", "1"),
          // A misspelt topic is an error, not a new topic.
          Map.entry("auto.create.topics.enable", "false"));

  /**
   * A group that rebalances, a consumer that died or a compaction would take seconds with the
   * default settings.
   */
  private static final Map<String, String> NO_WAITING =
      Map.ofEntries(
          Map.entry("group.initial.rebalance.delay.ms", "0"),
          Map.entry("group.min.session.timeout.ms", "500"),
          Map.entry("group.consumer.assignment.interval.ms", "0"),
          Map.entry("group.consumer.heartbeat.interval.ms", "100"),
          Map.entry("group.consumer.min.heartbeat.interval.ms", "50"),
          Map.entry("group.consumer.session.timeout.ms", "1500"),
          Map.entry("group.consumer.min.session.timeout.ms", "500"),
          Map.entry("group.share.assignment.interval.ms", "0"),
          Map.entry("group.share.heartbeat.interval.ms", "100"),
          Map.entry("group.share.min.heartbeat.interval.ms", "50"),
          // Kafka allows no shorter one.
          Map.entry("group.share.min.record.lock.duration.ms", "1000"),
          Map.entry("log.cleaner.backoff.ms", "100"));

  private static final Map<String, String> LITTLE_MEMORY =
      Map.of(
          "num.network.threads", "2",
          "num.io.threads", "4",
          "log.cleaner.dedupe.buffer.size", "2097152",
          "log.index.size.max.bytes", "131072");

  private KafkaSettings() {}

  static Map<String, String> of(Path folder) {
    Map<String, String> settings = new HashMap<>(ONE_NODE);
    settings.putAll(NO_WAITING);
    settings.putAll(LITTLE_MEMORY);
    settings.put("log.dirs", folder.toString());
    return settings;
  }
}
