package quayside.leavequietly;

import java.util.List;
import java.util.function.Consumer;

public class Subscription implements AutoCloseable {
  final Consumer<ShopEvent> handler;
  private final List<Subscription> list;

  Subscription(Consumer<ShopEvent> handler, List<Subscription> list) {
    this.handler = handler;
    this.list = list;
  }

  @Override
  public void close() {
    list.remove(this);
  }
}
