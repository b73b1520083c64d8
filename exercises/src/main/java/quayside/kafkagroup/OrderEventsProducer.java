package quayside.kafkagroup;

// BEGIN SOLUTION
import java.nio.charset.StandardCharsets;
// END SOLUTION
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * Publishes what happens to orders to a topic of Kafka.
 *
 * <p>Events of one order are in one partition, in the order in which they were published. A
 * record's headers {@link OrderEvent#ID} and {@link OrderEvent#TYPE} say which event it is, its
 * value holds the details.
 *
 * <p>Any thread may publish. The producer stays its maker's, who closes it.
 */
public class OrderEventsProducer {
  private final Producer<String, String> producer;
  private final String topic;

  /** Makes a publisher for this topic. */
  public OrderEventsProducer(Producer<String, String> producer, String topic) {
    this.producer = Objects.requireNonNull(producer, "producer");
    this.topic = Objects.requireNonNull(topic, "topic");
  }

  /**
   * Sends an event, and doesn't wait for the broker.
   *
   * @return tells where the broker has stored the event, or else fails with the reason
   */
  public CompletableFuture<RecordMetadata> publish(OrderEvent event) {
    // BEGIN SOLUTION
    ProducerRecord<String, String> record =
        new ProducerRecord<>(topic, event.orderId(), event.details());
    record.headers().add(OrderEvent.ID, bytes(event.id().toString()));
    record.headers().add(OrderEvent.TYPE, bytes(event.type()));
    CompletableFuture<RecordMetadata> answer = new CompletableFuture<>();
    try {
      producer.send(record, (stored, failure) -> tell(answer, stored, failure));
    } catch (RuntimeException refused) {
      answer.completeExceptionally(refused);
    }
    return answer;
    // | // Kafka chooses a partition, and nobody asks what became of the record.
    // | CompletableFuture<RecordMetadata> answer = new CompletableFuture<>();
    // | producer.send(
    // |     new ProducerRecord<>(topic, event.details()),
    // |     (stored, failure) -> answer.complete(stored));
    // | return answer;
    // END SOLUTION
  }

  // BEGIN SOLUTION

  private static void tell(
      CompletableFuture<RecordMetadata> answer, RecordMetadata stored, Exception failure) {
    if (failure == null) {
      answer.complete(stored);
    } else {
      answer.completeExceptionally(failure);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
  // END SOLUTION
}
