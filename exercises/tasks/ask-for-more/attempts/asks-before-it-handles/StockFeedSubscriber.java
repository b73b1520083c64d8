// Feedback: 17 events were asked for and not handled
package quayside.askformore;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/**
 * Receives the changes of stock from a feed, and asks for no more of them than it can take.
 *
 * <p>Signals come one at a time, so nothing in here needs a lock. Any thread may ask how the feed
 * has ended.
 */
public class StockFeedSubscriber implements Flow.Subscriber<StockChanged> {
  /** So many events may be asked for and not handled yet. */
  private static final int MOST_OUTSTANDING = 16;

  private final Consumer<StockChanged> handler;
  private Flow.Subscription subscription;
  private int receivedSinceRequest;
  private volatile boolean ended;
  private volatile Throwable failure;

  /** Makes a subscriber that hands each event to this handler. */
  public StockFeedSubscriber(Consumer<StockChanged> handler) {
    this.handler = Objects.requireNonNull(handler, "handler");
  }

  /** Takes the first subscription and asks for the first events; refuses a second one. */
  @Override
  public void onSubscribe(Flow.Subscription offered) {
    Objects.requireNonNull(offered, "offered");
    if (subscription != null) {
      offered.cancel();
      return;
    }
    subscription = offered;
    subscription.request(MOST_OUTSTANDING);
  }

  /** Handles the event. When the handler fails, the feed is cancelled: nothing is thrown. */
  @Override
  public void onNext(StockChanged event) {
    Objects.requireNonNull(event, "event");
    if (ended) {
      return;
    }
    receivedSinceRequest++;
    if (receivedSinceRequest == MOST_OUTSTANDING / 2) {
      receivedSinceRequest = 0;
      subscription.request(MOST_OUTSTANDING / 2);
    }
    try {
      handler.accept(event);
    } catch (RuntimeException failed) {
      subscription.cancel();
      end(failed);
      return;
    }
  }

  /** The feed has failed; it sends nothing more. */
  @Override
  public void onError(Throwable cause) {
    end(Objects.requireNonNull(cause, "cause"));
  }

  /** The feed is complete; it sends nothing more. */
  @Override
  public void onComplete() {
    ended = true;
  }

  /** Returns whether no further event will be handled. */
  public boolean ended() {
    return ended;
  }

  /** Returns why the feed ended: its own error, or the handler's; empty when it is complete. */
  public Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  private void end(Throwable cause) {
    failure = cause;
    ended = true;
  }
}
