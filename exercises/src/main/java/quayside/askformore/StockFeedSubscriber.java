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
  // BEGIN SOLUTION
  private int handledSinceRequest;
  // END SOLUTION
  private volatile boolean ended;
  private volatile Throwable failure;

  /** Makes a subscriber that hands each event to this handler. */
  public StockFeedSubscriber(Consumer<StockChanged> handler) {
    this.handler = Objects.requireNonNull(handler, "handler");
  }

  /** Takes the first subscription and asks for the first events; refuses a second one. */
  @Override
  public void onSubscribe(Flow.Subscription offered) {
    // BEGIN SOLUTION
    Objects.requireNonNull(offered, "offered");
    if (subscription != null) {
      offered.cancel();
      return;
    }
    subscription = offered;
    subscription.request(MOST_OUTSTANDING);
    // | // Who sets the pace?
    // | subscription = offered;
    // END SOLUTION
  }

  /** Handles the event. When the handler fails, the feed is cancelled: nothing is thrown. */
  @Override
  public void onNext(StockChanged event) {
    // BEGIN SOLUTION
    Objects.requireNonNull(event, "event");
    if (ended) {
      return;
    }
    try {
      handler.accept(event);
    } catch (RuntimeException failed) {
      subscription.cancel();
      end(failed);
      return;
    }
    handledSinceRequest++;
    if (handledSinceRequest == MOST_OUTSTANDING / 2) {
      handledSinceRequest = 0;
      subscription.request(MOST_OUTSTANDING / 2);
    }
    // | // What if the handler throws? And when is it time to ask for more?
    // | handler.accept(event);
    // END SOLUTION
  }

  /** The feed has failed; it sends nothing more. */
  @Override
  public void onError(Throwable cause) {
    // BEGIN SOLUTION
    end(Objects.requireNonNull(cause, "cause"));
    // | // What does failure() have to return from now on?
    // END SOLUTION
  }

  /** The feed is complete; it sends nothing more. */
  @Override
  public void onComplete() {
    // BEGIN SOLUTION
    ended = true;
    // | // What does ended() have to return from now on?
    // END SOLUTION
  }

  /** Returns whether no further event will be handled. */
  public boolean ended() {
    return ended;
  }

  /** Returns why the feed ended: its own error, or the handler's; empty when it is complete. */
  public Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  // BEGIN SOLUTION

  private void end(Throwable cause) {
    failure = cause;
    ended = true;
  }
  // END SOLUTION
}
