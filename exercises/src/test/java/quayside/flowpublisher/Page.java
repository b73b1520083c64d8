package quayside.flowpublisher;

import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import quayside.flowpublisher.ShopEvent.OrderPlaced;
import quayside.kit.OverlapDetector;
import quayside.kit.Recorder;

/**
 * A subscriber for tests. It notes each signal as a text, and what a test wants to be done with an
 * event is done after that, within {@code onNext}.
 */
class Page implements Flow.Subscriber<ShopEvent> {
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
    overlap.run(() -> signals.accept("error " + cause.getClass().getSimpleName()));
  }

  @Override
  public void onComplete() {
    overlap.run(() -> signals.accept("complete"));
  }

  void request(long n) {
    subscription.request(n);
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
}
