// Feedback: the failure vanished, nobody can raise an alarm
package quayside.bulkhead;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

public class EventBus {
  private final ErrorListener errors;
  private final Map<String, List<Subscription>> subscriptions = new ConcurrentHashMap<>();

  public EventBus(ErrorListener errors) {
    this.errors = errors;
  }

  public Subscription subscribe(String topic, Consumer<ShopEvent> handler) {
    Objects.requireNonNull(handler);
    List<Subscription> list =
        subscriptions.computeIfAbsent(topic, name -> new CopyOnWriteArrayList<>());
    Subscription subscription = new Subscription(handler, list::remove);
    list.add(subscription);
    return subscription;
  }

  public void publish(String topic, ShopEvent event) {
    Objects.requireNonNull(event);
    for (Subscription subscription : subscriptions.getOrDefault(topic, List.of())) {
      try {
        subscription.deliver(event);
      } catch (Exception ignored) {
      }
    }
  }
}
