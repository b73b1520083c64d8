package quayside.kafkagroup;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Something that happened to an order at Quayside.
 *
 * @param id the identity of this event; a copy of the same event has the same one
 * @param type what happened: {@code OrderPlaced}, {@code OrderCancelled}
 * @param orderId the order to which it happened
 * @param details more about it, in words
 */
public record OrderEvent(UUID id, String type, String orderId, String details) {
  /** The header of a record with the event's id: a text in UTF-8. */
  public static final String ID = "id";

  /** The header of a record with the event's type: a text in UTF-8. */
  public static final String TYPE = "type";

  public OrderEvent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(orderId, "orderId");
    Objects.requireNonNull(details, "details");
  }

  /**
   * Reads an event: id and type from the headers, the order's id from the key, details from the
   * value.
   *
   * @throws IllegalArgumentException when the record is no event
   */
  public static OrderEvent of(ConsumerRecord<String, String> record) {
    if (record.key() == null || record.value() == null) {
      throw new IllegalArgumentException("an event has a key and a value, this one hasn't");
    }
    UUID id = UUID.fromString(header(record, ID));
    return new OrderEvent(id, header(record, TYPE), record.key(), record.value());
  }

  private static String header(ConsumerRecord<String, String> record, String name) {
    Header header = record.headers().lastHeader(name);
    if (header == null) {
      throw new IllegalArgumentException("an event has a header " + name + ", this one hasn't");
    }
    return new String(header.value(), StandardCharsets.UTF_8);
  }
}
