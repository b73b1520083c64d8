// Feedback: yet still referenced 1,000 times
package quayside.leavequietly;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

public class EventBus {
  private final Map<String, List<Subscription>> subscriptions = new ConcurrentHashMap<>();

  public Subscription subscribe(String topic, Consumer<ShopEvent> handler) {
    Objects.requireNonNull(topic);
    Subscription subscription = new Subscription(Objects.requireNonNull(handler));
    subscriptions.computeIfAbsent(topic, name -> new CopyOnWriteArrayList<>()).add(subscription);
    return subscription;
  }

  public void publish(String topic, ShopEvent event) {
    Objects.requireNonNull(event);
    subscriptions.getOrDefault(topic, List.of()).forEach(each -> each.deliver(event));
  }
}
