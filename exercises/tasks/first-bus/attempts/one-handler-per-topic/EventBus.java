// Feedback: the second subscriber replaced the first
package quayside.firstbus;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

public class EventBus {
  private final Map<String, Consumer<ShopEvent>> handlers = new HashMap<>();

  public void subscribe(String topic, Consumer<ShopEvent> handler) {
    handlers.put(Objects.requireNonNull(topic), Objects.requireNonNull(handler));
  }

  public void publish(String topic, ShopEvent event) {
    Objects.requireNonNull(event);
    handlers.getOrDefault(topic, ignored -> {}).accept(event);
  }
}
