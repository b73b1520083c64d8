package quayside.rabbitreliable;

import com.rabbitmq.client.AMQP;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * An order on its way through the broker: properties and bytes.
 *
 * <p>The event's id is the message id, and nowhere else. The header {@code attempt} counts the
 * attempts to handle the order, the one that it is sent for included; the header {@code reason}
 * says why an order was parked.
 */
public record Message(AMQP.BasicProperties properties, byte[] body) {
  private static final String ATTEMPT = "attempt";
  private static final String REASON = "reason";

  public Message {
    Objects.requireNonNull(properties, "properties");
    Objects.requireNonNull(body, "body");
  }

  /** Makes the persistent message of an order, for the first attempt. */
  public static Message of(OrderPlaced order) {
    AMQP.BasicProperties properties =
        new AMQP.BasicProperties.Builder()
            .messageId(order.eventId().toString())
            .type("OrderPlaced")
            .contentType("text/plain")
            .timestamp(Date.from(order.occurredAt()))
            .deliveryMode(2)
            .build();
    String text = String.join("\n", order.occurredAt().toString(), order.orderId(), order.tea());
    return new Message(properties, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads the order.
   *
   * @throws RuntimeException when the message is none
   */
  public OrderPlaced order() {
    UUID id = UUID.fromString(properties.getMessageId());
    List<String> lines = new String(body, StandardCharsets.UTF_8).lines().toList();
    return new OrderPlaced(id, Instant.parse(lines.get(0)), lines.get(1), lines.get(2));
  }

  /** Returns which attempt to handle the order this is, beginning with 1. */
  public int attempt() {
    return header(ATTEMPT).map(value -> Integer.parseInt(value.toString())).orElse(1);
  }

  /** Returns why the order was parked, if it was. */
  public Optional<String> reason() {
    return header(REASON).map(Object::toString);
  }

  /** Returns a copy for the next attempt: the same order, with the same id. */
  public Message nextAttempt() {
    return with(ATTEMPT, attempt() + 1);
  }

  /** Returns a copy that says why the order was given up: the same order, with the same id. */
  public Message parked(String reason) {
    return with(REASON, reason);
  }

  private Optional<Object> header(String name) {
    return Optional.ofNullable(properties.getHeaders()).map(headers -> headers.get(name));
  }

  private Message with(String name, Object value) {
    Map<String, Object> headers = new HashMap<>();
    Optional.ofNullable(properties.getHeaders()).ifPresent(headers::putAll);
    headers.put(name, value);
    return new Message(properties.builder().headers(headers).build(), body);
  }
}
