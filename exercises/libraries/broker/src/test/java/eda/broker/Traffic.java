package eda.broker;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.GetResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.KafkaShareConsumer;
import org.apache.kafka.clients.consumer.ShareConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What the clients of learners do, by the same libraries. */
final class Traffic {

  private Traffic() {}

  static void makeTopic(String kafka, String topic, int partitions) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
      admin
          .createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
          .all()
          .get(20, TimeUnit.SECONDS);
    }
  }

  /** Asks for a topic until there is no answer any more. */
  static void makeTopicsUntilItFails(String kafka) throws Exception {
    try (Admin admin =
        Admin.create(
            Map.of(
                "bootstrap.servers",
                kafka,
                "default.api.timeout.ms",
                1000,
                "request.timeout.ms",
                500))) {
      for (int topic = 0; topic < 1000; topic++) {
        admin
            .createTopics(List.of(new NewTopic("lost" + topic, 1, (short) 1)))
            .all()
            .get(20, TimeUnit.SECONDS);
      }
    } catch (ExecutionException e) {
      // It failed.
    }
  }

  static void send(String kafka, String topic, int partition, String... values) throws Exception {
    try (Producer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka), new StringSerializer(), new StringSerializer())) {
      for (String value : values) {
        producer
            .send(new ProducerRecord<>(topic, partition, "key", value))
            .get(20, TimeUnit.SECONDS);
      }
    }
  }

  /** A member of a group that gets one record a poll and commits when told. */
  static Consumer<String, String> consumer(
      String kafka, String group, String name, String protocol) {
    return new KafkaConsumer<>(
        Map.of(
            "bootstrap.servers", kafka,
            "group.id", group,
            "client.id", name,
            "group.protocol", protocol,
            "auto.offset.reset", "earliest",
            "enable.auto.commit", "false",
            "max.poll.records", "1"),
        new StringDeserializer(),
        new StringDeserializer());
  }

  /** A member of a share group. */
  static ShareConsumer<String, String> sharing(String kafka, String group, String name) {
    return new KafkaShareConsumer<>(
        Map.of("bootstrap.servers", kafka, "group.id", group, "client.id", name),
        new StringDeserializer(),
        new StringDeserializer());
  }

  /** No setting of the consumers, but of the group. */
  static void readFromTheBeginning(String kafka, String shareGroup) throws Exception {
    ConfigResource group = new ConfigResource(ConfigResource.Type.GROUP, shareGroup);
    AlterConfigOp beginning =
        new AlterConfigOp(
            new ConfigEntry("share.auto.offset.reset", "earliest"), AlterConfigOp.OpType.SET);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
      admin
          .incrementalAlterConfigs(Map.of(group, List.of(beginning)))
          .all()
          .get(20, TimeUnit.SECONDS);
    }
  }

  static String pollOne(Consumer<String, String> consumer) {
    for (int poll = 0; poll < 100; poll++) {
      for (var received : consumer.poll(Duration.ofMillis(200))) {
        return received.value();
      }
    }
    throw new AssertionError("no record");
  }

  static Connection connect(String amqp) throws Exception {
    ConnectionFactory factory = new ConnectionFactory();
    factory.setUri(amqp);
    return factory.newConnection();
  }

  static void publish(Channel channel, String exchange, String key, String text) throws Exception {
    channel.confirmSelect();
    channel.basicPublish(exchange, key, null, text.getBytes(StandardCharsets.UTF_8));
    channel.waitForConfirmsOrDie(20_000);
  }

  /** Takes one message, without acknowledging it. */
  static String take(Channel channel, String queue) throws Exception {
    GetResponse response = channel.basicGet(queue, false);
    return response == null ? "(nothing)" : new String(response.getBody(), StandardCharsets.UTF_8);
  }
}
