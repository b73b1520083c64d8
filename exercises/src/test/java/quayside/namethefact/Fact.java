package quayside.namethefact;

import static quayside.kit.Promise.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quayside.kit.Promise;
import quayside.kit.Shape;

/** One fact that Quayside agreed on: its name, its parts, and the command that it replaces. */
record Fact(String name, String command, List<String> parts) {
  static final List<Fact> AGREED =
      List.of(
          fact("UserSignedIn", "SignInUser", "String userId"),
          fact("CartCheckedOut", "CheckOutCart", "String cartId", "List<String> teas"),
          fact("OrderPlaced", "PlaceOrder", "String orderId", "List<String> teas"),
          fact("StockReserved", "ReserveStock", "String orderId", "List<String> teas"));

  private static Fact fact(String name, String command, String... ownParts) {
    List<String> parts = new ArrayList<>(List.of("UUID eventId", "Instant occurredAt"));
    parts.addAll(List.of(ownParts));
    return new Fact(name, command, List.copyOf(parts));
  }

  boolean hasTeas() {
    return parts.contains("List<String> teas");
  }

  boolean isStillACommand() {
    return Shape.of(ShopEvent.class).nested(command).isPresent();
  }

  Optional<Shape> found() {
    return Shape.of(ShopEvent.class).nested(name);
  }

  /** Returns the learner's record, or fails with the words for what is missing. */
  Shape record() {
    Optional<Shape> shape = found();
    promised().isKept(shape.isPresent(), "ShopEvent declares no type named " + name);
    return shape.orElseThrow();
  }

  /** Makes the event from all its parts, in their order. */
  Object make(Object... values) {
    Shape record = record();
    List<String> actual = record.parts().orElse(List.of());
    promised().isKept(parts, actual, name + " is not a record of the agreed parts");
    return record.makeRecord(values);
  }

  private Promise promised() {
    return promise("ShopEvent declares record " + name + "(" + String.join(", ", parts) + ")")
        .because("analytics and mail are written against this name and these parts")
        .lookAt("the record " + name + " inside ShopEvent");
  }
}
