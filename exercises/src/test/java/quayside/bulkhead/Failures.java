package quayside.bulkhead;

import java.util.ArrayList;
import java.util.List;
import quayside.kit.Events;

/** An error listener that remembers what it heard, in order. */
class Failures implements ErrorListener {
  private final List<Failure> heard = new ArrayList<>();
  private final Events events;

  Failures(Events events) {
    this.events = events;
  }

  @Override
  public void failed(ShopEvent event, Subscription subscription, Exception cause) {
    events.received("error listener", cause);
    heard.add(new Failure(event, subscription, cause));
  }

  List<Failure> heard() {
    return List.copyOf(heard);
  }

  /** One call of the error listener. */
  record Failure(ShopEvent event, Subscription subscription, Exception cause) {}
}
