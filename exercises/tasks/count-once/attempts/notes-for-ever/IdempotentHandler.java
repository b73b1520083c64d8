// Feedback: nothing is ever forgotten
package quayside.countonce;

import java.util.Objects;
import java.util.function.Consumer;

public class IdempotentHandler implements Consumer<ShopEvent> {
  private final String consumer;
  private final Store store;
  private final Effect effect;

  public IdempotentHandler(String consumer, Store store, Effect effect) {
    this.consumer = Objects.requireNonNull(consumer, "consumer");
    this.store = Objects.requireNonNull(store, "store");
    this.effect = Objects.requireNonNull(effect, "effect");
  }

  @Override
  public void accept(ShopEvent event) {
    store.inTransaction(tx -> applyOnce(event, tx));
  }

  private void applyOnce(ShopEvent event, Store.Tx tx) {
    String id = event.eventId().toString();
    if (tx.get(noteOf(id)).isEmpty()) {
      note(id, tx);
      effect.apply(event, tx);
    }
  }

  private void note(String id, Store.Tx tx) {
    long number = tx.get(consumer + "/notes").map(Long::valueOf).orElse(0L) + 1;
    tx.put(consumer + "/notes", Long.toString(number));
    tx.insert(noteOf(id), "handled");
    tx.insert(noteAt(number), id);
  }

  private String noteOf(String id) {
    return consumer + "/id/" + id;
  }

  private String noteAt(long number) {
    return consumer + "/number/" + number;
  }
}
