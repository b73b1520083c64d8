// Feedback: the third subscriber was skipped without an error
package quayside.leavequietly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

public class EventBus {
  private final Map<String, List<Subscription>> subscriptions = new HashMap<>();

  public Subscription subscribe(String topic, Consumer<ShopEvent> handler) {
    Objects.requireNonNull(topic);
    Objects.requireNonNull(handler);
    List<Subscription> list = subscriptions.computeIfAbsent(topic, name -> new ArrayList<>());
    Subscription subscription = new Subscription(handler, list);
    list.add(subscription);
    return subscription;
  }

  public void publish(String topic, ShopEvent event) {
    Objects.requireNonNull(event);
    for (Subscription subscription : subscriptions.getOrDefault(topic, List.of())) {
      subscription.handler.accept(event);
    }
  }
}
