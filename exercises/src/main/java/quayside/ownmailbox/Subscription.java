package quayside.ownmailbox;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * One registration of a handler's interest in a topic. It lasts until it is closed.
 *
 * <p>Two subscriptions of the same handler are two subscriptions: each is closed on its own.
 */
public class Subscription implements AutoCloseable {
  private final Consumer<ShopEvent> handler;
  private final Consumer<Subscription> leave;
  private final AtomicBoolean open = new AtomicBoolean(true);

  Subscription(Consumer<ShopEvent> handler, Consumer<Subscription> leave) {
    this.handler = handler;
    this.leave = leave;
  }

  /** Hands the event to the handler, unless the subscription was closed in the meantime. */
  void deliver(ShopEvent event) {
    if (open.get()) {
      handler.accept(event);
    }
  }

  /** Ends the interest: no later event is delivered. Closing once more does nothing. */
  @Override
  public void close() {
    if (open.compareAndSet(true, false)) {
      leave.accept(this);
    }
  }
}
