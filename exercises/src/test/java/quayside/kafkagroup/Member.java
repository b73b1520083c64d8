package quayside.kafkagroup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import quayside.kit.kafka.KafkaBox;

/** A member of a group on a real broker, which remembers what it has handled. */
class Member {
  private static final Duration A_MOMENT = Duration.ofMillis(10);

  private final List<OrderEvent> handled = new ArrayList<>();
  private final KafkaBox box;
  private final KafkaConsumer<String, String> kafka;
  private final InventoryConsumer inventory;
  private String failing = "";

  Member(KafkaBox box, String group, String topic) {
    this(box, group, topic, Map.of());
  }

  Member(KafkaBox box, String group, String topic, Map<String, Object> more) {
    this.box = box;
    this.kafka = box.consumer(group, DyingInventory.settings(more));
    this.inventory =
        new InventoryConsumer(kafka, topic, this::reserve, DyingInventory.COMMIT_EVERY);
  }

  /** Lets the handler fail for this order, once. */
  void failOnce(String orderId) {
    failing = orderId;
  }

  /** Polls once, and returns whether the handler failed. */
  boolean fails() {
    try {
      inventory.pollOnce(A_MOMENT);
      return false;
    } catch (IllegalStateException asItWasTold) {
      return true;
    }
  }

  /** Polls until it has handled this order, which is the last one; false when it never came. */
  boolean readTo(String orderId) {
    return box.await(() -> !fails() && orders().contains(orderId));
  }

  /**
   * Returns whether it has partitions and knows where it reads on: a new group that begins at the
   * end would else skip what is published in between.
   */
  boolean hasPartitions() {
    kafka.assignment().forEach(kafka::position);
    return !kafka.assignment().isEmpty();
  }

  List<OrderEvent> handled() {
    return List.copyOf(handled);
  }

  List<String> orders() {
    return handled.stream().map(OrderEvent::orderId).toList();
  }

  void close() {
    inventory.close();
  }

  private void reserve(OrderEvent event) {
    if (event.orderId().equals(failing)) {
      failing = "";
      throw new IllegalStateException("no tea was reserved, as this test wants it");
    }
    handled.add(event);
  }
}
