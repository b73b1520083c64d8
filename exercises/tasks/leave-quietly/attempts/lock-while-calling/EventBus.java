// Feedback: a handler waited for a thread that wanted to unsubscribe: deadlock
package quayside.leavequietly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

public class EventBus {
  private final Map<String, List<Subscription>> subscriptions = new HashMap<>();

  public synchronized Subscription subscribe(String topic, Consumer<ShopEvent> handler) {
    Objects.requireNonNull(topic);
    Objects.requireNonNull(handler);
    List<Subscription> list = subscriptions.computeIfAbsent(topic, name -> new ArrayList<>());
    Subscription subscription = new Subscription(handler, this, list);
    list.add(subscription);
    return subscription;
  }

  public synchronized void publish(String topic, ShopEvent event) {
    Objects.requireNonNull(event);
    for (Subscription subscription : List.copyOf(subscriptions.getOrDefault(topic, List.of()))) {
      subscription.deliver(event);
    }
  }
}
