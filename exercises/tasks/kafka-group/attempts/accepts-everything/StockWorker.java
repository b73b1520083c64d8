// Feedback: the stock was busy for o-1 once
package quayside.kafkagroup;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.AcknowledgeType;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.ShareConsumer;

public class StockWorker implements AutoCloseable {
  static final boolean WANTED = true;

  private final ShareConsumer<String, String> consumer;
  private final Stock stock;

  @FunctionalInterface
  public interface Stock {
    void reserve(OrderEvent event, int delivery);
  }

  public StockWorker(ShareConsumer<String, String> consumer, String topic, Stock stock) {
    this.consumer = Objects.requireNonNull(consumer, "consumer");
    this.stock = Objects.requireNonNull(stock, "stock");
    consumer.subscribe(List.of(topic));
  }

  public static Map<String, Object> settings() {
    return Map.of("share.acknowledgement.mode", "explicit");
  }

  public void pollOnce(Duration limit) {
    ConsumerRecords<String, String> records = consumer.poll(limit);
    for (ConsumerRecord<String, String> record : records) {
      consumer.acknowledge(record, outcome(record));
    }
    consumer.commitSync();
  }

  @Override
  public void close() {
    consumer.close();
  }

  private AcknowledgeType outcome(ConsumerRecord<String, String> record) {
    try {
      stock.reserve(OrderEvent.of(record), record.deliveryCount().orElse((short) 1));
      return AcknowledgeType.ACCEPT;
    } catch (IllegalArgumentException hopeless) {
      return AcknowledgeType.ACCEPT;
    } catch (RuntimeException perhapsLater) {
      return AcknowledgeType.ACCEPT;
    }
  }
}
