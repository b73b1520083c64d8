package quayside.leavequietly;

import java.util.List;
import java.util.function.Consumer;

public class Subscription implements AutoCloseable {
  private final Consumer<ShopEvent> handler;
  private final EventBus bus;
  private final List<Subscription> list;

  Subscription(Consumer<ShopEvent> handler, EventBus bus, List<Subscription> list) {
    this.handler = handler;
    this.bus = bus;
    this.list = list;
  }

  void deliver(ShopEvent event) {
    if (list.contains(this)) {
      handler.accept(event);
    }
  }

  @Override
  public void close() {
    synchronized (bus) {
      list.remove(this);
    }
  }
}
