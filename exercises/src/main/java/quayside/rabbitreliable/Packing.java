package quayside.rabbitreliable;

/**
 * The work for an order, done once for each event id: the handler of the exercise "Duplicates
 * allowed, effects not" stands before it.
 */
public interface Packing {
  /**
   * Packs the order, unless the order with this id is packed already.
   *
   * @throws RuntimeException when that failed; nothing is packed then
   */
  void pack(OrderPlaced order);
}
