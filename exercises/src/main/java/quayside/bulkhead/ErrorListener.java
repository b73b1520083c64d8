package quayside.bulkhead;

/** Hears of each delivery that failed. */
public interface ErrorListener {
  /** Called once for each failed delivery, on the thread that published the event. */
  void failed(ShopEvent event, Subscription subscription, Exception cause);
}
