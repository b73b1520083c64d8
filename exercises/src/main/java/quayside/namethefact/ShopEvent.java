package quayside.namethefact;

import java.time.Instant;
import java.util.List;
// BEGIN SOLUTION
import java.util.Objects;
// END SOLUTION
import java.util.UUID;

/** Something that happened at Quayside. */
// BEGIN SOLUTION
// | public interface ShopEvent {
public sealed interface ShopEvent {
  // END SOLUTION
  /** Returns the identity of this event; a copy of the same event has the same one. */
  UUID eventId();

  /** Returns when it happened. */
  Instant occurredAt();

  // BEGIN SOLUTION
  /** A customer signed in. */
  record UserSignedIn(UUID eventId, Instant occurredAt, String userId) implements ShopEvent {
    public UserSignedIn {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(occurredAt, "occurredAt");
    }
  }

  /** A customer checked out a cart. */
  record CartCheckedOut(UUID eventId, Instant occurredAt, String cartId, List<String> teas)
      implements ShopEvent {
    public CartCheckedOut {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(occurredAt, "occurredAt");
      teas = List.copyOf(teas);
    }
  }

  /** An order was placed. */
  record OrderPlaced(UUID eventId, Instant occurredAt, String orderId, List<String> teas)
      implements ShopEvent {
    public OrderPlaced {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(occurredAt, "occurredAt");
      teas = List.copyOf(teas);
    }
  }

  /** Stock was set aside for an order. */
  record StockReserved(UUID eventId, Instant occurredAt, String orderId, List<String> teas)
      implements ShopEvent {
    public StockReserved {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(occurredAt, "occurredAt");
      teas = List.copyOf(teas);
    }
  }
  // | // Each of these four classes asks for something. Replace it by a record
  // | // that says what is true afterwards, and let it implement ShopEvent.
  // |
  // | class SignInUser {
  // |   public String userId;
  // | }
  // |
  // | class CheckOutCart {
  // |   public String cartId;
  // |   public List<String> teas;
  // | }
  // |
  // | class PlaceOrder {
  // |   public String orderId;
  // |   public List<String> teas;
  // | }
  // |
  // | class ReserveStock {
  // |   public String orderId;
  // |   public List<String> teas;
  // | }
  // END SOLUTION
}
