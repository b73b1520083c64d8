package quayside.bulkhead;

import java.util.ArrayList;
import java.util.List;

/** An error listener that remembers what it heard, in order. */
class Failures implements ErrorListener {
  private final List<Failure> heard = new ArrayList<>();

  @Override
  public void failed(ShopEvent event, Subscription subscription, Exception cause) {
    heard.add(new Failure(event, subscription, cause));
  }

  List<Failure> heard() {
    return List.copyOf(heard);
  }

  /** One call of the error listener. */
  record Failure(ShopEvent event, Subscription subscription, Exception cause) {}
}
