// Feedback: its notes were gone with its memory
package quayside.countonce;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

public class IdempotentHandler implements Consumer<ShopEvent> {
  private static final int REMEMBERED = 10_000;

  private final String consumer;
  private final Store store;
  private final Effect effect;
  private final Set<UUID> handled = ConcurrentHashMap.newKeySet();

  public IdempotentHandler(String consumer, Store store, Effect effect) {
    this.consumer = Objects.requireNonNull(consumer, "consumer");
    this.store = Objects.requireNonNull(store, "store");
    this.effect = Objects.requireNonNull(effect, "effect");
  }

  @Override
  public void accept(ShopEvent event) {
    store.inTransaction(
        tx -> {
          if (handled.add(event.eventId())) {
            effect.apply(event, tx);
          }
        });
  }
}
