package quayside.ownmailbox;

/** Hears of each delivery that failed. */
public interface ErrorListener {
  /** Called once for each failed delivery, on the thread that ran the handler. */
  void failed(ShopEvent event, Subscription subscription, Exception cause);
}
