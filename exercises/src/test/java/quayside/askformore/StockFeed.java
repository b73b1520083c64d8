package quayside.askformore;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;

/**
 * A feed with a fixed number of events. It sends exactly what it was asked for, on the thread that
 * asks, and notes what its one subscriber does.
 */
class StockFeed implements Flow.Subscription {
  private final int last;
  private final List<Long> requests = new ArrayList<>();
  private final List<Throwable> thrown = new ArrayList<>();
  private Flow.Subscriber<? super StockChanged> subscriber;
  private long demand;
  private long most;
  private int sent;
  private int cancels;
  private boolean sending;

  StockFeed(int last) {
    this.last = last;
  }

  /** Offers itself to the subscriber, and sends as long as there is demand. */
  StockFeed connect(StockFeedSubscriber to) {
    subscriber = to;
    sending = true;
    to.onSubscribe(this);
    sending = false;
    send();
    return this;
  }

  @Override
  public void request(long n) {
    requests.add(n);
    demand += n;
    most = Math.max(most, demand);
    if (!sending) {
      send();
    }
  }

  @Override
  public void cancel() {
    cancels++;
  }

  List<Long> requests() {
    return List.copyOf(requests);
  }

  /** Returns how many events were asked for so far. */
  long asked() {
    return requests.stream().mapToLong(Long::longValue).sum();
  }

  /** Returns how much was asked for at first; zero when nothing was. */
  long firstRequest() {
    return requests.stream().findFirst().orElse(0L);
  }

  /** Returns how many events were asked for and not sent, at most. */
  long mostOutstanding() {
    return most;
  }

  int sent() {
    return sent;
  }

  int cancels() {
    return cancels;
  }

  /** Returns what came out of {@code onNext}; the feed drops a subscriber that throws. */
  List<Throwable> thrown() {
    return List.copyOf(thrown);
  }

  static StockChanged change(int number) {
    return new StockChanged(number, "sencha", number);
  }

  private void send() {
    sending = true;
    while (demand > 0 && sent < last && cancels == 0 && thrown.isEmpty()) {
      demand--;
      sent++;
      try {
        subscriber.onNext(change(sent));
      } catch (RuntimeException e) {
        thrown.add(e);
      }
    }
    sending = false;
  }
}
