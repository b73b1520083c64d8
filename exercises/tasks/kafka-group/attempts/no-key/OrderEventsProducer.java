// Feedback: the events of one order spread over three partitions
package quayside.kafkagroup;

import java.nio.charset.StandardCharsets;
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
        new ProducerRecord<>(topic, event.details());
    record.headers().add(OrderEvent.ID, bytes(event.id().toString()));
    record.headers().add(OrderEvent.TYPE, bytes(event.type()));
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

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
