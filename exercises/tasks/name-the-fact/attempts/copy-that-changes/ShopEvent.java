// Feedback: a consumer added a tea to the list
package quayside.namethefact;

import java.time.Instant;
import java.util.ArrayList;
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
      teas = new ArrayList<>(teas);
    }
  }

  record OrderPlaced(UUID eventId, Instant occurredAt, String orderId, List<String> teas)
      implements ShopEvent {
    public OrderPlaced {
      Objects.requireNonNull(eventId);
      Objects.requireNonNull(occurredAt);
      teas = new ArrayList<>(teas);
    }
  }

  record StockReserved(UUID eventId, Instant occurredAt, String orderId, List<String> teas)
      implements ShopEvent {
    public StockReserved {
      Objects.requireNonNull(eventId);
      Objects.requireNonNull(occurredAt);
      teas = new ArrayList<>(teas);
    }
  }
}
