// Feedback: an old event was replayed to a new subscriber
package quayside.firstbus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

public class EventBus {
  private final Map<String, List<Consumer<ShopEvent>>> handlers = new HashMap<>();
  private final Map<String, List<ShopEvent>> history = new HashMap<>();

  public void subscribe(String topic, Consumer<ShopEvent> handler) {
    Objects.requireNonNull(topic);
    Objects.requireNonNull(handler);
    handlers.computeIfAbsent(topic, name -> new ArrayList<>()).add(handler);
    history.getOrDefault(topic, List.of()).forEach(handler);
  }

  public void publish(String topic, ShopEvent event) {
    Objects.requireNonNull(event);
    history.computeIfAbsent(topic, name -> new ArrayList<>()).add(event);
    handlers.getOrDefault(topic, List.of()).forEach(handler -> handler.accept(event));
  }
}
