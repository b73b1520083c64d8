// Feedback: the publisher dropped this subscriber; signal by cancelling
package quayside.askformore;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

public class StockFeedSubscriber implements Flow.Subscriber<StockChanged> {
  private final Consumer<StockChanged> handler;
  private Flow.Subscription subscription;
  private int handled;
  private volatile boolean ended;
  private volatile Throwable failure;

  public StockFeedSubscriber(Consumer<StockChanged> handler) {
    this.handler = Objects.requireNonNull(handler, "handler");
  }

  @Override
  public void onSubscribe(Flow.Subscription offered) {
    Objects.requireNonNull(offered, "offered");
    if (subscription != null) {
      offered.cancel();
      return;
    }
    subscription = offered;
    subscription.request(16);
  }

  @Override
  public void onNext(StockChanged event) {
    Objects.requireNonNull(event, "event");
    handler.accept(event);
    handled++;
    if (handled % 8 == 0) {
      subscription.request(8);
    }
  }

  @Override
  public void onError(Throwable cause) {
    failure = Objects.requireNonNull(cause, "cause");
    ended = true;
  }

  @Override
  public void onComplete() {
    ended = true;
  }

  public boolean ended() {
    return ended;
  }

  public Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }
}
