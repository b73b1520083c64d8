package quayside.rabbitreliable;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A customer placed an order. */
public record OrderPlaced(UUID eventId, Instant occurredAt, String orderId, String tea) {
  public OrderPlaced {
    Objects.requireNonNull(eventId, "eventId");
    Objects.requireNonNull(occurredAt, "occurredAt");
    Objects.requireNonNull(orderId, "orderId");
    Objects.requireNonNull(tea, "tea");
  }
}
