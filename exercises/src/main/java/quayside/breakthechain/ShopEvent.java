package quayside.breakthechain;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Something that happened at Quayside. Each service declares the kinds that it publishes. */
public interface ShopEvent {
  /** Returns the identity of this event; a copy of the same event has the same one. */
  UUID eventId();

  /** Returns when it happened. */
  Instant occurredAt();

  /** A user signed in. */
  record UserSignedIn(UUID eventId, Instant occurredAt, String userId) implements ShopEvent {
    public UserSignedIn {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(occurredAt, "occurredAt");
      Objects.requireNonNull(userId, "userId");
    }
  }
}
