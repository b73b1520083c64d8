package quayside.retrydeadletter;

/** Does something with an event, and may fail. */
public interface Handler {
  /**
   * Handles the event once.
   *
   * @throws InvalidEventException when no later try can succeed
   * @throws Exception any other one when a later try may succeed
   */
  void handle(ShopEvent event) throws Exception;
}
