package quayside.minilog;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Something that happened to an order at Quayside. */
public sealed interface ShopEvent {
  /** Returns the identity of this event; a copy of the same event has the same one. */
  UUID eventId();

  /** Returns when it happened. */
  Instant occurredAt();

  /** Returns the order to which it happened: the key of the event in a log. */
  String orderId();

  /** A customer placed an order. */
  record OrderPlaced(UUID eventId, Instant occurredAt, String orderId) implements ShopEvent {
    public OrderPlaced {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(occurredAt, "occurredAt");
      Objects.requireNonNull(orderId, "orderId");
    }
  }

  /** A customer cancelled an order. */
  record OrderCancelled(UUID eventId, Instant occurredAt, String orderId) implements ShopEvent {
    public OrderCancelled {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(occurredAt, "occurredAt");
      Objects.requireNonNull(orderId, "orderId");
    }
  }
}
