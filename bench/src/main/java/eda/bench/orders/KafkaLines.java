package eda.bench.orders;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import quayside.kafkagroup.InventoryConsumer;
import quayside.kafkagroup.OrderEvent;
import quayside.kafkagroup.OrderEventsProducer;

/** Lines through a Kafka, each with a topic of three partitions and a group that end with it. */
final class KafkaLines {
  private static final int PARTITIONS = 3;
  private static final int COMMIT_EVERY = 100;
  private static final Duration POLL = Duration.ofMillis(100);

  private final Map<String, Object> address;

  KafkaLines(String address) {
    this.address = Map.of("bootstrap.servers", address);
  }

  Line group(IntConsumer handled) throws Exception {
    String topic = topic();
    KafkaProducer<String, String> producer = producer();
    OrderEventsProducer events = new OrderEventsProducer(producer, topic);
    Reading reading =
        new Reading(
            () -> {
              InventoryConsumer inventory =
                  new InventoryConsumer(
                      consumer(topic), topic, event -> handled.accept(number(event)), COMMIT_EVERY);
              return new Reader() {
                @Override
                public void poll() {
                  inventory.pollOnce(POLL);
                }

                @Override
                public void close() {
                  inventory.close();
                }
              };
            });
    return line(topic, producer, reading, order -> events.publish(event(order)));
  }

  Line plainGroup(IntConsumer handled) throws Exception {
    String topic = topic();
    KafkaProducer<String, String> producer = producer();
    Reading reading = new Reading(() -> plainReader(topic, handled));
    return line(
        topic,
        producer,
        reading,
        order -> {
          OrderEvent event = event(order);
          ProducerRecord<String, String> record =
              new ProducerRecord<>(topic, event.orderId(), event.details());
          record.headers().add(OrderEvent.ID, bytes(event.id().toString()));
          record.headers().add(OrderEvent.TYPE, bytes(event.type()));
          producer.send(record, (stored, failure) -> {});
        });
  }

  private Reader plainReader(String topic, IntConsumer handled) {
    KafkaConsumer<String, String> consumer = consumer(topic);
    consumer.subscribe(List.of(topic));
    int[] uncommitted = {0};
    return new Reader() {
      @Override
      public void poll() {
        for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
          handled.accept(number(OrderEvent.of(record)));
          uncommitted[0]++;
        }
        if (uncommitted[0] >= COMMIT_EVERY) {
          consumer.commitSync();
          uncommitted[0] = 0;
        }
      }

      @Override
      public void close() {
        consumer.commitSync();
        consumer.close();
      }
    };
  }

  private Line line(
      String topic, KafkaProducer<String, String> producer, Reading reading, IntConsumer send) {
    return new Line() {
      @Override
      public void send(int order) {
        send.accept(order);
      }

      @Override
      public void close() throws Exception {
        producer.close();
        reading.end();
        try (Admin admin = Admin.create(address)) {
          admin.deleteConsumerGroups(Set.of(topic)).all().get();
          admin.deleteTopics(Set.of(topic)).all().get();
        }
      }
    };
  }

  private String topic() throws Exception {
    String topic = "bench-" + UUID.randomUUID();
    try (Admin admin = Admin.create(address)) {
      admin.createTopics(Set.of(new NewTopic(topic, PARTITIONS, (short) 1))).all().get();
    }
    return topic;
  }

  private KafkaProducer<String, String> producer() {
    return new KafkaProducer<>(address, new StringSerializer(), new StringSerializer());
  }

  private KafkaConsumer<String, String> consumer(String topic) {
    Map<String, Object> settings = new HashMap<>(address);
    settings.put("group.id", topic);
    settings.put("enable.auto.commit", false);
    settings.put("auto.offset.reset", "earliest");
    return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
  }

  private static OrderEvent event(int order) {
    return new OrderEvent(new UUID(0, order), "OrderPlaced", "o-" + order, "oolong");
  }

  private static int number(OrderEvent event) {
    return (int) event.id().getLeastSignificantBits();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A consumer, used by one thread. */
  private interface Reader {
    void poll();

    void close();
  }

  /** The thread that polls, from its start until it is told to end. */
  private static final class Reading {
    private final Thread thread;
    private volatile boolean ended;

    Reading(Supplier<Reader> made) {
      thread = new Thread(() -> run(made.get()), "reader");
      thread.start();
    }

    private void run(Reader reader) {
      while (!ended) {
        reader.poll();
      }
      reader.close();
    }

    void end() throws InterruptedException {
      ended = true;
      thread.join();
    }
  }
}
