package quayside.firstbus;

// BEGIN SOLUTION
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
// | // Add the imports that you need.
// END SOLUTION
import java.util.function.Consumer;

/** Carries events from producers to the handlers that subscribed to a topic. */
public class EventBus {
  // BEGIN SOLUTION
  private final Map<String, List<Consumer<ShopEvent>>> handlersByTopic = new HashMap<>();

  // | // What does the bus have to remember between subscribe and publish?
  // |
  // END SOLUTION

  /** Registers the handler's interest in a topic: from now on it receives each event on it. */
  public void subscribe(String topic, Consumer<ShopEvent> handler) {
    // BEGIN SOLUTION
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(handler, "handler");
    handlersByTopic.computeIfAbsent(topic, name -> new ArrayList<>()).add(handler);
    // | // Remember that this handler wants the events of this topic.
    // END SOLUTION
  }

  /** Hands the event to every handler of the topic, in the order in which they subscribed. */
  public void publish(String topic, ShopEvent event) {
    // BEGIN SOLUTION
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(event, "event");
    for (Consumer<ShopEvent> handler : handlersByTopic.getOrDefault(topic, List.of())) {
      handler.accept(event);
    }
    // | // Call every handler that subscribed to this topic.
    // END SOLUTION
  }
}
