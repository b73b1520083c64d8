package quayside.kafkagroup;

/** What a service does with an event; it throws when it could not do it. */
@FunctionalInterface
public interface OrderHandler {
  void handle(OrderEvent event);
}
