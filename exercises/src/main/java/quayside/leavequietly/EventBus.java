package quayside.leavequietly;

// BEGIN SOLUTION
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
// | import java.util.ArrayList;
// | import java.util.HashMap;
// | import java.util.List;
// | import java.util.Map;
// | import java.util.Objects;
// END SOLUTION
import java.util.function.Consumer;

/**
 * Carries events from producers to the handlers that subscribed to a topic.
 *
 * <p>Any thread may subscribe, publish and close at any time, also from within a handler.
 */
public class EventBus {
  // BEGIN SOLUTION
  private final Map<String, List<Subscription>> subscriptionsByTopic = new ConcurrentHashMap<>();

  // | private final Map<String, List<Consumer<ShopEvent>>> handlersByTopic = new HashMap<>();
  // |
  // END SOLUTION

  /**
   * Registers the handler's interest in a topic: from now on it receives each event on it.
   *
   * @return the subscription, to be closed when the interest ends
   */
  public Subscription subscribe(String topic, Consumer<ShopEvent> handler) {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(handler, "handler");
    // BEGIN SOLUTION
    List<Subscription> subscriptions =
        subscriptionsByTopic.computeIfAbsent(topic, name -> new CopyOnWriteArrayList<>());
    Subscription subscription = new Subscription(handler, subscriptions::remove);
    subscriptions.add(subscription);
    return subscription;
    // | handlersByTopic.computeIfAbsent(topic, name -> new ArrayList<>()).add(handler);
    // | return new Subscription();
    // END SOLUTION
  }

  /** Hands the event to every handler of the topic, in the order in which they subscribed. */
  public void publish(String topic, ShopEvent event) {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(event, "event");
    // BEGIN SOLUTION
    // The loop reads the list as it is now. Who joins or leaves meanwhile changes a copy.
    for (Subscription subscription : subscriptionsByTopic.getOrDefault(topic, List.of())) {
      subscription.deliver(event);
    }
    // | for (Consumer<ShopEvent> handler : handlersByTopic.getOrDefault(topic, List.of())) {
    // |   handler.accept(event);
    // | }
    // END SOLUTION
  }
}
