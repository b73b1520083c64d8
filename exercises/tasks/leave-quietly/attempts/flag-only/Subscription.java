package quayside.leavequietly;

import java.util.function.Consumer;

public class Subscription implements AutoCloseable {
  private final Consumer<ShopEvent> handler;
  private volatile boolean closed;

  Subscription(Consumer<ShopEvent> handler) {
    this.handler = handler;
  }

  void deliver(ShopEvent event) {
    if (!closed) {
      handler.accept(event);
    }
  }

  @Override
  public void close() {
    closed = true;
  }
}
