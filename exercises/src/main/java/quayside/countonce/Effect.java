package quayside.countonce;

/** What a consumer does about an event, all of it written in one transaction. */
public interface Effect {
  /** Writes the effect; may throw, and then nothing of the transaction may be kept. */
  void apply(ShopEvent event, Store.Tx tx);
}
