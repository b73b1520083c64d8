package quayside.flowpublisher;

import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import quayside.flowpublisher.ShopEvent.OrderPlaced;
import quayside.kit.OverlapDetector;
import quayside.kit.Recorder;

/**
 * A subscriber for tests. It notes each signal as a text, and what a test wants to be done with an
 * event is done after that, within {@code onNext}.
 */
class Page implements Flow.Subscriber<ShopEvent> {
  private static final int MOST_ENDS = 3;

  private final AtomicInteger ends = new AtomicInteger();
  private final Recorder<String> signals = new Recorder<>();
  private final OverlapDetector overlap = new OverlapDetector();
  private final Consumer<Page> reaction;
  private final Consumer<Page> welcome;
  private volatile Flow.Subscription subscription;

  /** A page that asks for nothing by itself. */
  Page() {
    this(page -> {}, page -> {});
  }

  /** A page that does this within each {@code onNext}. */
  Page(Consumer<Page> reaction) {
    this(reaction, page -> {});
  }

  private Page(Consumer<Page> reaction, Consumer<Page> welcome) {
    this.reaction = reaction;
    this.welcome = welcome;
  }

  /** Makes a page that does this within {@code onSubscribe}. */
  static Page welcoming(Consumer<Page> welcome) {
    return new Page(page -> {}, welcome);
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    overlap.run(
        () -> {
          subscription = given;
          signals.accept("subscribed");
          welcome.accept(this);
        });
  }

  @Override
  public void onNext(ShopEvent event) {
    overlap.run(
        () -> {
          signals.accept(((OrderPlaced) event).orderId());
          reaction.accept(this);
        });
  }

  @Override
  public void onError(Throwable cause) {
    end("error " + cause.getClass().getSimpleName());
  }

  @Override
  public void onComplete() {
    end("complete");
  }

  /** Asks for events; an exception, which rule 3.16 forbids, is noted as if it were a signal. */
  void request(long n) {
    try {
      subscription.request(n);
    } catch (RuntimeException thrown) {
      signals.accept("request threw " + thrown.getClass().getSimpleName());
    }
  }

  void cancel() {
    subscription.cancel();
  }

  /** Returns all signals after {@code onSubscribe}: order numbers, the end or the error. */
  List<String> signals() {
    return signals.all().stream().filter(signal -> !signal.equals("subscribed")).toList();
  }

  /** Returns all signals, the first one included. */
  List<String> all() {
    return signals.all();
  }

  /** Returns how many signals have come, the first one included. */
  int count() {
    return signals.count();
  }

  boolean overlapped() {
    return overlap.overlapped();
  }

  /** Notes the end; a publisher that ends again and again is stopped, or it would never return. */
  private void end(String signal) {
    overlap.run(() -> signals.accept(signal));
    if (ends.incrementAndGet() > MOST_ENDS) {
      throw new IllegalStateException("ended again and again");
    }
  }
}
