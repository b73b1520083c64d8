// Feedback: back-pressure is off: the publisher may send all 1,000 now
package quayside.askformore;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

public class StockFeedSubscriber implements Flow.Subscriber<StockChanged> {
  private final Consumer<StockChanged> handler;
  private Flow.Subscription subscription;
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
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(StockChanged event) {
    Objects.requireNonNull(event, "event");
    if (ended) {
      return;
    }
    try {
      handler.accept(event);
    } catch (RuntimeException failed) {
      subscription.cancel();
      onError(failed);
      return;
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
