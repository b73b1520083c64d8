// Feedback: calls the two events equal
package quayside.namethefact;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

public sealed interface ShopEvent {
  UUID eventId();

  Instant occurredAt();

  record UserSignedIn(UUID eventId, Instant occurredAt, String userId) implements ShopEvent {
    public UserSignedIn {
      Objects.requireNonNull(eventId);
      Objects.requireNonNull(occurredAt);
    }
  }

  record CartCheckedOut(UUID eventId, Instant occurredAt, String cartId, List<String> teas)
      implements ShopEvent {
    public CartCheckedOut {
      Objects.requireNonNull(eventId);
      Objects.requireNonNull(occurredAt);
      teas = List.copyOf(teas);
    }
  }

  record OrderPlaced(UUID eventId, Instant occurredAt, String orderId, List<String> teas)
      implements ShopEvent {
    public OrderPlaced {
      Objects.requireNonNull(eventId);
      Objects.requireNonNull(occurredAt);
      teas = List.copyOf(teas);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof OrderPlaced placed
          && placed.orderId.equals(orderId)
          && placed.teas.equals(teas);
    }

    @Override
    public int hashCode() {
      return Objects.hash(orderId, teas);
    }
  }

  record StockReserved(UUID eventId, Instant occurredAt, String orderId, List<String> teas)
      implements ShopEvent {
    public StockReserved {
      Objects.requireNonNull(eventId);
      Objects.requireNonNull(occurredAt);
      teas = List.copyOf(teas);
    }
  }
}
