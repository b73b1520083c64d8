// Feedback: `PlaceOrder` asks someone to act
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

  record PlaceOrder(UUID eventId, Instant occurredAt, String orderId, List<String> teas)
      implements ShopEvent {
    public PlaceOrder {
      Objects.requireNonNull(eventId);
      Objects.requireNonNull(occurredAt);
      teas = List.copyOf(teas);
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
