package quayside.countonce;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Something that happened at Quayside. */
public sealed interface ShopEvent {
  /** Returns the identity of this event; a copy of the same event has the same one. */
  UUID eventId();

  /** Returns when it happened. */
  Instant occurredAt();

  /** A customer ordered tea. */
  record OrderPlaced(UUID eventId, Instant occurredAt, String customer, String tea)
      implements ShopEvent {
    public OrderPlaced {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(occurredAt, "occurredAt");
      Objects.requireNonNull(customer, "customer");
      Objects.requireNonNull(tea, "tea");
    }
  }
}
