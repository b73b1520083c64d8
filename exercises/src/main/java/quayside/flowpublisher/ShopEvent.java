package quayside.flowpublisher;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Something that happened at Quayside. */
public sealed interface ShopEvent {
  /** Returns the identity of this event; a copy of the same event has the same one. */
  UUID eventId();

  /** Returns when it happened. */
  Instant occurredAt();

  /** A customer signed in. */
  record UserSignedIn(UUID eventId, Instant occurredAt, String userId) implements ShopEvent {
    public UserSignedIn {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(occurredAt, "occurredAt");
      Objects.requireNonNull(userId, "userId");
    }
  }

  /** A customer placed an order. */
  record OrderPlaced(UUID eventId, Instant occurredAt, String orderId) implements ShopEvent {
    public OrderPlaced {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(occurredAt, "occurredAt");
      Objects.requireNonNull(orderId, "orderId");
    }
  }
}
