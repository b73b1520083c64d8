// Feedback: long ago, and inventory tried to commit it
package quayside.kafkagroup;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

public class InventoryConsumer implements AutoCloseable {
  private final Consumer<String, String> consumer;
  private final OrderHandler handler;
  private final int commitEvery;

  private final Map<TopicPartition, OffsetAndMetadata> handled = new HashMap<>();

  private int uncommitted;

  public InventoryConsumer(
      Consumer<String, String> consumer, String topic, OrderHandler handler, int commitEvery) {
    this.consumer = Objects.requireNonNull(consumer, "consumer");
    this.handler = Objects.requireNonNull(handler, "handler");
    this.commitEvery = commitEvery;
    consumer.subscribe(List.of(topic), new BeforePartitionsGo());
  }

  public static Map<String, Object> settings() {
    return Map.of("enable.auto.commit", false, "auto.offset.reset", "earliest");
  }

  public int pollOnce(Duration limit) {
    ConsumerRecords<String, String> records = consumer.poll(limit);
    try {
      records.forEach(this::handle);
    } catch (RuntimeException failed) {
      records.partitions().forEach(each -> goBack(each, records.records(each)));
      commit();
      throw failed;
    }
    if (uncommitted >= commitEvery) {
      commit();
    }
    return records.count();
  }

  @Override
  public void close() {
    try {
      commit();
    } finally {
      consumer.close();
    }
  }

  private void handle(ConsumerRecord<String, String> record) {
    handler.handle(OrderEvent.of(record));
    TopicPartition partition = new TopicPartition(record.topic(), record.partition());
    handled.put(partition, new OffsetAndMetadata(record.offset() + 1));
    uncommitted++;
  }

  private void goBack(TopicPartition partition, List<ConsumerRecord<String, String>> polled) {
    long first = polled.get(0).offset();
    long next = handled.containsKey(partition) ? handled.get(partition).offset() : first;
    consumer.seek(partition, Math.max(first, next));
  }

  private void commit() {
    if (!handled.isEmpty()) {
      consumer.commitSync(handled);
    }
    handled.clear();
    uncommitted = 0;
  }

  private class BeforePartitionsGo implements ConsumerRebalanceListener {
    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      commit();
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {}
  }
}
