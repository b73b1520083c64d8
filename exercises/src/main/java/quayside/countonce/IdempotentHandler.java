package quayside.countonce;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * Applies the effect of each event once, however often the event is delivered.
 *
 * <p>Two deliveries are of the same event when their ids are the same. The consumer's newest 10,000
 * ids are remembered in the store, beside the effects; older ones are forgotten. Consumers with
 * different names may use the same store, and each applies its own effect. Several threads or
 * processes may work for one consumer at the same time.
 *
 * <p>When {@code accept} returns, the effect is committed, by this delivery or an earlier one. When
 * it throws, this delivery has committed nothing, and the event has to be delivered again.
 */
public class IdempotentHandler implements Consumer<ShopEvent> {
  private static final int REMEMBERED = 10_000;

  private final String consumer;
  private final Store store;
  private final Effect effect;

  /** Makes a handler for the consumer of this name, which keeps its notes in this store. */
  public IdempotentHandler(String consumer, Store store, Effect effect) {
    this.consumer = Objects.requireNonNull(consumer, "consumer");
    this.store = Objects.requireNonNull(store, "store");
    this.effect = Objects.requireNonNull(effect, "effect");
  }

  @Override
  public void accept(ShopEvent event) {
    // BEGIN SOLUTION
    // Two workers may come here with the same event. Both find no note; the commit of the second
    // one is refused, and when its queue delivers the event again, the note is there.
    store.inTransaction(tx -> applyOnce(event, tx));
    // | // Every delivery has its effect.
    // | store.inTransaction(tx -> effect.apply(event, tx));
    // END SOLUTION
  }

  // BEGIN SOLUTION

  private void applyOnce(ShopEvent event, Store.Tx tx) {
    String id = event.eventId().toString();
    if (tx.get(noteOf(id)).isEmpty()) {
      note(id, tx);
      effect.apply(event, tx);
    }
  }

  /** Notes the id under the next number, and forgets the id that is too old now. */
  private void note(String id, Store.Tx tx) {
    long number = tx.get(consumer + "/notes").map(Long::valueOf).orElse(0L) + 1;
    tx.put(consumer + "/notes", Long.toString(number));
    tx.insert(noteOf(id), "handled");
    tx.insert(noteAt(number), id);
    tx.get(noteAt(number - REMEMBERED)).map(this::noteOf).ifPresent(tx::remove);
    tx.remove(noteAt(number - REMEMBERED));
  }

  private String noteOf(String id) {
    return consumer + "/id/" + id;
  }

  private String noteAt(long number) {
    return consumer + "/number/" + number;
  }
  // END SOLUTION
}
