// Feedback: these are its record's id, type, value and topic
package quayside.kafkagroup;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

public class OrderEventsProducer {
  private final Producer<String, String> producer;
  private final String topic;

  public OrderEventsProducer(Producer<String, String> producer, String topic) {
    this.producer = Objects.requireNonNull(producer, "producer");
    this.topic = Objects.requireNonNull(topic, "topic");
  }

  public CompletableFuture<RecordMetadata> publish(OrderEvent event) {
    ProducerRecord<String, String> record =
        new ProducerRecord<>(topic, event.orderId(), event.details());
    CompletableFuture<RecordMetadata> answer = new CompletableFuture<>();
    try {
      producer.send(record, (stored, failure) -> tell(answer, stored, failure));
    } catch (RuntimeException refused) {
      answer.completeExceptionally(refused);
    }
    return answer;
  }

  private static void tell(
      CompletableFuture<RecordMetadata> answer, RecordMetadata stored, Exception failure) {
    if (failure == null) {
      answer.complete(stored);
    } else {
      answer.completeExceptionally(failure);
    }
  }
}
