package quayside.bulkhead;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Carries events from producers to the handlers that subscribed to a topic.
 *
 * <p>A handler that throws an exception fails alone: the others still receive the event, the
 * publisher goes on, and the error listener is told. An {@link Error} is not contained.
 *
 * <p>Any thread may subscribe, publish and close at any time, also from within a handler.
 */
public class EventBus {
  private final ErrorListener errors;
  private final Map<String, List<Subscription>> subscriptionsByTopic = new ConcurrentHashMap<>();

  public EventBus(ErrorListener errors) {
    this.errors = Objects.requireNonNull(errors, "errors");
  }

  /**
   * Registers the handler's interest in a topic: from now on it receives each event on it.
   *
   * @return the subscription, to be closed when the interest ends
   */
  public Subscription subscribe(String topic, Consumer<ShopEvent> handler) {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(handler, "handler");
    List<Subscription> subscriptions =
        subscriptionsByTopic.computeIfAbsent(topic, name -> new CopyOnWriteArrayList<>());
    Subscription subscription = new Subscription(handler, subscriptions::remove);
    subscriptions.add(subscription);
    return subscription;
  }

  /** Hands the event to every handler of the topic, in the order in which they subscribed. */
  public void publish(String topic, ShopEvent event) {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(event, "event");
    for (Subscription subscription : subscriptionsByTopic.getOrDefault(topic, List.of())) {
      // BEGIN SOLUTION
      try {
        subscription.deliver(event);
      } catch (Exception failure) {
        if (failure.getCause() instanceof InterruptedException) {
          Thread.currentThread().interrupt();
        }
        report(event, subscription, failure);
      }
      // | // A handler that throws ends this loop, and its exception reaches the publisher.
      // | subscription.deliver(event);
      // END SOLUTION
    }
  }

  // BEGIN SOLUTION

  private void report(ShopEvent event, Subscription subscription, Exception failure) {
    try {
      errors.failed(event, subscription, failure);
    } catch (Exception unheard) {
      // The listener is the last to hear of a failure. Nobody is left to tell, and the other
      // handlers wait for their event.
    }
  }
  // END SOLUTION
}
