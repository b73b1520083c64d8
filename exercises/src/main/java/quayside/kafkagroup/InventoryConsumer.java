package quayside.kafkagroup;

import java.time.Duration;
// BEGIN SOLUTION
import java.util.Collection;
import java.util.HashMap;
// END SOLUTION
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.Consumer;
// BEGIN SOLUTION
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
// END SOLUTION
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
// BEGIN SOLUTION
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

// END SOLUTION

/**
 * Reads a topic as a member of a group, and hands each event to a handler, at least once.
 *
 * <p>What is committed is the offset to read next, and only after the handler has done its work:
 * when so many events were handled since the last commit, before partitions go to another member,
 * after a failure, and at the close.
 *
 * <p>An inventory consumer is used by one thread, and the handler runs on it.
 */
public class InventoryConsumer implements AutoCloseable {
  private final Consumer<String, String> consumer;
  private final OrderHandler handler;
  private final int commitEvery;

  // BEGIN SOLUTION

  /** What was handled and is not committed yet: for each partition the offset to read next. */
  private final Map<TopicPartition, OffsetAndMetadata> handled = new HashMap<>();

  private int uncommitted;

  // END SOLUTION

  /** Joins the group of this consumer, which was made with {@link #settings}, and reads a topic. */
  public InventoryConsumer(
      Consumer<String, String> consumer, String topic, OrderHandler handler, int commitEvery) {
    this.consumer = Objects.requireNonNull(consumer, "consumer");
    this.handler = Objects.requireNonNull(handler, "handler");
    this.commitEvery = commitEvery;
    // BEGIN SOLUTION
    consumer.subscribe(List.of(topic), new BeforePartitionsGo());
    // | consumer.subscribe(List.of(topic));
    // END SOLUTION
  }

  /** Returns what this class needs of a consumer's settings, to be added to those of its maker. */
  public static Map<String, Object> settings() {
    // BEGIN SOLUTION
    return Map.of("enable.auto.commit", false, "auto.offset.reset", "earliest");
    // | // Kafka's own: auto-commit, and a new group begins at the end.
    // | return Map.of();
    // END SOLUTION
  }

  /**
   * Polls once, waiting for records as long as the limit says, and handles all that came.
   *
   * <p>When the handler throws, its exception is thrown here. The next poll then begins, in each
   * partition, with the first event that was not handled.
   *
   * @return how many events were handled
   */
  public int pollOnce(Duration limit) {
    ConsumerRecords<String, String> records = consumer.poll(limit);
    // BEGIN SOLUTION
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
    // | // What has been polled counts as done, sooner or later.
    // | for (ConsumerRecord<String, String> record : records) {
    // |   handler.handle(OrderEvent.of(record));
    // | }
    // | return records.count();
    // END SOLUTION
  }

  /** Leaves the group and closes the consumer. */
  @Override
  public void close() {
    // BEGIN SOLUTION
    try {
      commit();
    } finally {
      consumer.close();
    }
    // | consumer.close();
    // END SOLUTION
  }

  // BEGIN SOLUTION

  private void handle(ConsumerRecord<String, String> record) {
    handler.handle(OrderEvent.of(record));
    TopicPartition partition = new TopicPartition(record.topic(), record.partition());
    handled.put(partition, new OffsetAndMetadata(record.offset() + 1));
    uncommitted++;
  }

  /** Lets the next poll begin with the first of these records that was not handled. */
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

  /** Is called within a poll, when the group deals its partitions anew. */
  private class BeforePartitionsGo implements ConsumerRebalanceListener {
    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      commit();
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {}

    /** Somebody else has them already: a commit would be refused, and that one goes on. */
    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
      partitions.forEach(handled::remove);
    }
  }
  // END SOLUTION
}
