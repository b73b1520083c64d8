// Feedback: there is one list for all topics
package quayside.firstbus;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

public class EventBus {
  private final List<Consumer<ShopEvent>> handlers = new ArrayList<>();

  public void subscribe(String topic, Consumer<ShopEvent> handler) {
    Objects.requireNonNull(topic);
    handlers.add(Objects.requireNonNull(handler));
  }

  public void publish(String topic, ShopEvent event) {
    Objects.requireNonNull(event);
    handlers.forEach(handler -> handler.accept(event));
  }
}
