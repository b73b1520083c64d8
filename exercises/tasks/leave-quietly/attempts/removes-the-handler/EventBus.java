// Feedback: removed the other one: equal handlers, different subscriptions
package quayside.leavequietly;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

public class EventBus {
  private final Map<String, List<Consumer<ShopEvent>>> handlers = new ConcurrentHashMap<>();

  public Subscription subscribe(String topic, Consumer<ShopEvent> handler) {
    Objects.requireNonNull(topic);
    Objects.requireNonNull(handler);
    List<Consumer<ShopEvent>> list =
        handlers.computeIfAbsent(topic, name -> new CopyOnWriteArrayList<>());
    list.add(handler);
    return new Subscription(() -> list.remove(handler));
  }

  public void publish(String topic, ShopEvent event) {
    Objects.requireNonNull(event);
    handlers.getOrDefault(topic, List.of()).forEach(handler -> handler.accept(event));
  }
}
