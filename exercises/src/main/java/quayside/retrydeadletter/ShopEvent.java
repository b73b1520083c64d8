package quayside.retrydeadletter;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Something that happened at Quayside. */
public sealed interface ShopEvent {
  /** Returns the identity of this event; a copy of the same event has the same one. */
  UUID eventId();

  /** Returns when it happened. */
  Instant occurredAt();

  /** Returns the key: events with the same key have to be handled in their order. */
  String key();

  /** A customer placed an order. */
  record OrderPlaced(UUID eventId, Instant occurredAt, String orderId) implements ShopEvent {
    public OrderPlaced {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(occurredAt, "occurredAt");
      Objects.requireNonNull(orderId, "orderId");
    }

    @Override
    public String key() {
      return orderId;
    }
  }

  /** A customer took an order back. */
  record OrderCancelled(UUID eventId, Instant occurredAt, String orderId) implements ShopEvent {
    public OrderCancelled {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(occurredAt, "occurredAt");
      Objects.requireNonNull(orderId, "orderId");
    }

    @Override
    public String key() {
      return orderId;
    }
  }
}
