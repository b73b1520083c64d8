// Feedback: two subscriptions are two registrations of interest
package quayside.firstbus;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

public class EventBus {
  private final Map<String, Set<Consumer<ShopEvent>>> handlers = new HashMap<>();

  public void subscribe(String topic, Consumer<ShopEvent> handler) {
    Objects.requireNonNull(topic);
    Objects.requireNonNull(handler);
    handlers.computeIfAbsent(topic, name -> new LinkedHashSet<>()).add(handler);
  }

  public void publish(String topic, ShopEvent event) {
    Objects.requireNonNull(event);
    handlers.getOrDefault(topic, Set.of()).forEach(handler -> handler.accept(event));
  }
}
