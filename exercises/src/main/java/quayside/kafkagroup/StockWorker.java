package quayside.kafkagroup;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
// BEGIN SOLUTION
import org.apache.kafka.clients.consumer.AcknowledgeType;
// END SOLUTION
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.ShareConsumer;

/**
 * The stretch of this exercise: a worker of a share group, which acks each record alone.
 *
 * <p>Workers of a share group read the same partitions together, without order. A record belongs to
 * one of them until it is acked. One that was handled is accepted and does not come again. One
 * whose handler threw an {@link IllegalArgumentException} never will be: it is rejected and does
 * not come again either. After any other exception a record is released, and comes again soon, to
 * this worker or another one.
 *
 * <p>A worker is used by one thread.
 */
public class StockWorker implements AutoCloseable {
  /** Whether a check looks at this class, too; a check without the stretch skips its tests. */
  // BEGIN SOLUTION
  static final boolean WANTED = true;

  // | static final boolean WANTED = false;
  // |
  // END SOLUTION
  private final ShareConsumer<String, String> consumer;
  private final Stock stock;

  /** Where tea is reserved for orders; throws when it could not be. */
  @FunctionalInterface
  public interface Stock {
    /** Handles an event that was given out so many times, this time included. */
    void reserve(OrderEvent event, int delivery);
  }

  /** Joins the share group of this consumer, which was made with {@link #settings}. */
  public StockWorker(ShareConsumer<String, String> consumer, String topic, Stock stock) {
    this.consumer = Objects.requireNonNull(consumer, "consumer");
    this.stock = Objects.requireNonNull(stock, "stock");
    consumer.subscribe(List.of(topic));
  }

  /** Returns what this class needs of a consumer's settings, to be added to those of its maker. */
  public static Map<String, Object> settings() {
    // BEGIN SOLUTION
    return Map.of("share.acknowledgement.mode", "explicit");
    // | // Kafka's own: with the next poll, all that was polled is accepted.
    // | return Map.of();
    // END SOLUTION
  }

  /** Polls once, takes each record to the stock, and acks each of them. */
  public void pollOnce(Duration limit) {
    ConsumerRecords<String, String> records = consumer.poll(limit);
    for (ConsumerRecord<String, String> record : records) {
      // BEGIN SOLUTION
      consumer.acknowledge(record, outcome(record));
      // | stock.reserve(OrderEvent.of(record), 1);
      // END SOLUTION
    }
    consumer.commitSync();
  }

  /** Leaves the group and closes the consumer. */
  @Override
  public void close() {
    consumer.close();
  }

  // BEGIN SOLUTION

  private AcknowledgeType outcome(ConsumerRecord<String, String> record) {
    try {
      stock.reserve(OrderEvent.of(record), record.deliveryCount().orElse((short) 1));
      return AcknowledgeType.ACCEPT;
    } catch (IllegalArgumentException hopeless) {
      return AcknowledgeType.REJECT;
    } catch (RuntimeException perhapsLater) {
      return AcknowledgeType.RELEASE;
    }
  }
  // END SOLUTION
}
