package quayside.askformore;

import static quayside.askformore.StockFeed.change;
import static quayside.kit.Promise.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quayside.kit.Promise;
import quayside.kit.Recorder;
import quayside.kit.SideThread;

class StockFeedSubscriberTest {
  private static final Promise NOTHING_NULL =
      promise("null is refused with a NullPointerException (rule 2.13)")
          .because("the feed made the mistake, so the feed has to hear of it")
          .lookAt("Objects.requireNonNull as the first line of each method with a parameter");

  private final Recorder<StockChanged> inventory = new Recorder<>();
  private final StockFeedSubscriber subscriber = new StockFeedSubscriber(inventory);

  @Test
  void itAsksForTheFirstEvents() {
    StockFeed feed = new StockFeed(0).connect(subscriber);

    promise("a subscriber that was given a subscription asks for events (rule 2.1)")
        .because("the consumer sets the pace, so the feed sends nothing unless it is asked")
        .lookAt("what StockFeedSubscriber.onSubscribe does with the subscription")
        .isKept(
            !feed.requests().isEmpty(),
            "inventory subscribed, nothing was asked for, and so the feed may send nothing");
  }

  @Test
  void neverMoreThanSixteenAreOutstanding() {
    StockFeed feed = new StockFeed(1_000);
    List<Long> outstanding = new ArrayList<>();
    feed.connect(
        new StockFeedSubscriber(event -> outstanding.add(feed.asked() - outstanding.size())));
    long most = outstanding.stream().mapToLong(Long::longValue).max().orElse(0);

    promise("at most 16 events are asked for and not handled")
        .because("inventory has memory for 16 changes that wait, and a sale brings 1,000 at once")
        .lookAt("the number given to request, and how often it is called")
        .butNot(
            feed.firstRequest() >= 1_000,
            "back-pressure is off: the publisher may send all 1,000 now")
        .butNot(
            feed.mostOutstanding() <= 16 && most == 17,
            "17 events were asked for and not handled: more were asked for while one was received,"
                + " before it was handled")
        .isKept(
            feed.mostOutstanding() <= 16 && most <= 16,
            "so many events were asked for and not handled: "
                + Math.max(most, feed.mostOutstanding()));
  }

  @Test
  void allEventsAreHandledInOrder() {
    StockFeed feed = new StockFeed(1_000).connect(subscriber);

    promise("as long as the feed has events, the subscriber asks for more")
        .because("a page that stands still shows the stock of an hour ago")
        .lookAt("what StockFeedSubscriber.onNext does after an event was handled")
        .butNot(
            feed.requests().size() == 1 && feed.sent() == feed.firstRequest(),
            "the feed stalled after " + feed.sent() + ": that was asked for once, and never more")
        .isKept(
            changes(1_000),
            inventory.all(),
            "the feed had 1,000 events, and not all were handled in order: " + inventory.count());
  }

  @Test
  void itRefillsInBatches() {
    StockFeed feed = new StockFeed(1_000).connect(subscriber);

    promise("more is asked for after several events, four at least")
        .because("each request may be a message over the network: 1,000 of them delay the events")
        .lookAt("a counter in StockFeedSubscriber.onNext")
        .butNot(
            feed.requests().size() >= 1_000,
            "each event was asked for alone: " + feed.requests().size() + " requests for 1,000")
        .isKept(
            feed.requests().size() <= 251,
            "so many requests were made for 1,000 events: " + feed.requests().size());
  }

  @Test
  void aSecondSubscriptionIsCancelled() {
    StockFeed first = new StockFeed(0).connect(subscriber);
    StockFeed second = new StockFeed(0);
    SideThread offer = SideThread.start(() -> second.connect(subscriber));
    offer.finished();

    promise("a subscriber has one subscription; a second one is cancelled (rule 2.5)")
        .because("two feeds would send at the same time, and each change would count twice")
        .lookAt("what StockFeedSubscriber.onSubscribe finds in its field when it is called again")
        .butNot(
            offer.failure().isPresent(),
            "a second feed came, and onSubscribe threw an exception at it")
        .butNot(
            second.cancels() == 0 && !second.requests().isEmpty(),
            "a second feed came, and the subscriber asked it for events too")
        .isKept(
            List.of(0, 1, 0),
            List.of(first.cancels(), second.cancels(), second.requests().size()),
            "a second feed came, and not that one alone was cancelled: cancels of the first, of the"
                + " second, requests to the second");
  }

  @Test
  void aFailingHandlerCancelsTheFeed() {
    StockFeedSubscriber failing = new StockFeedSubscriber(failingAtThree());
    StockFeed feed = new StockFeed(1_000).connect(failing);

    promise("when the handler fails, the subscriber cancels and throws nothing (rule 2.13)")
        .because("only the subscriber knows what its failure means; the feed can only drop it")
        .lookAt("StockFeedSubscriber.onNext: who catches what the handler throws?")
        .butNot(
            !feed.thrown().isEmpty(),
            "onNext threw, and the publisher dropped this subscriber; signal by cancelling")
        .butNot(
            feed.cancels() == 0 && feed.sent() > 3,
            "the handler failed at the third event, and the feed went on: nobody cancelled it")
        .isKept(
            1,
            feed.cancels(),
            "the handler failed once; the feed was cancelled: " + feed.cancels());
    promise("a subscriber whose handler has failed has ended, and says why")
        .because("somebody has to see that inventory no longer follows its stock")
        .lookAt("what ended() and failure() return after the handler has failed")
        .isKept(
            "true, tin 3",
            ending(failing),
            "the handler failed with `tin 3`, and ended() and failure() say something else");
  }

  @Test
  void nothingIsHandledAfterTheEnd() {
    StockFeedSubscriber failing = new StockFeedSubscriber(failingAtThree());
    StockFeed feed = new StockFeed(1_000).connect(failing);
    int requests = feed.requests().size();
    IntStream.rangeClosed(4, 20).forEach(number -> failing.onNext(change(number)));

    promise("events that were on their way when the feed was cancelled are ignored (rule 2.8)")
        .because("after the change that failed, each later one would make the stock look right")
        .lookAt("the first lines of StockFeedSubscriber.onNext")
        .isKept(
            changes(2),
            inventory.all(),
            "the handler failed at the third event, and later events were handled all the same");
    promise("a subscriber that has cancelled asks for nothing more")
        .because("a request to a feed that was given up reads as if all were well")
        .lookAt("what StockFeedSubscriber.onNext does after it has cancelled")
        .isKept(requests, feed.requests().size(), "the feed was cancelled, and asked for more");
  }

  @Test
  void endAndErrorAreRecorded() {
    new StockFeed(0).connect(subscriber);
    String before = ending(subscriber);
    subscriber.onComplete();
    StockFeedSubscriber other = new StockFeedSubscriber(inventory);
    StockFeed feed = new StockFeed(0).connect(other);
    int requests = feed.requests().size();
    other.onError(new IllegalStateException("line cut"));

    promise("a subscriber knows whether its feed has ended, and why")
        .because("a page that shows no change must know if there was none, or nobody told it")
        .lookAt("what onComplete and onError leave for ended() and failure()")
        .isKept(
            List.of("false, none", "true, none", "true, line cut"),
            List.of(before, ending(subscriber), ending(other)),
            "before the end, after onComplete, or after onError with `line cut`, ended() and"
                + " failure() gave another answer");
    promise("after the end nothing is asked of the feed any more (rule 2.3)")
        .because("a feed that has ended has already let go of everything")
        .lookAt("what onError and onComplete call")
        .isKept(
            List.of(0, requests),
            List.of(feed.cancels(), feed.requests().size()),
            "the feed ended with an error, and was cancelled or asked for more");
  }

  @Test
  void nothingNullGetsIn() {
    NOTHING_NULL.refuses(
        NullPointerException.class,
        () -> new StockFeedSubscriber(inventory).onSubscribe(null),
        "onSubscribe accepted a subscription that is null");
    new StockFeed(0).connect(subscriber);
    NOTHING_NULL.refuses(
        NullPointerException.class,
        () -> subscriber.onNext(null),
        "onNext accepted an event that is null");
    NOTHING_NULL.refuses(
        NullPointerException.class,
        () -> subscriber.onError(null),
        "onError accepted a cause that is null");
  }

  @Test
  void itWorksWithThePublisherOfTheJdk() {
    SideThread feed =
        SideThread.start(
            () -> {
              try (var publisher = new SubmissionPublisher<StockChanged>(Runnable::run, 16)) {
                publisher.subscribe(subscriber);
                changes(1_000).forEach(publisher::submit);
              }
            });
    boolean finished = feed.finished();

    promise("the subscriber follows any Flow.Publisher, until that is complete")
        .because("whoever keeps the rules can be connected to what others have written")
        .lookAt("onSubscribe, onNext and onComplete together")
        .isKept(
            List.of(true, changes(1_000), "true, none"),
            List.of(finished, inventory.all(), ending(subscriber)),
            "SubmissionPublisher sent 1,000 events and completed, and not all were handled in"
                + " order, or the end was not noticed");
  }

  private Consumer<StockChanged> failingAtThree() {
    return event -> {
      if (event.number() == 3) {
        throw new IllegalStateException("tin 3");
      }
      inventory.accept(event);
    };
  }

  private static String ending(StockFeedSubscriber subscriber) {
    return subscriber.ended()
        + ", "
        + subscriber.failure().map(cause -> String.valueOf(cause.getMessage())).orElse("none");
  }

  private static List<StockChanged> changes(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(StockFeed::change).toList();
  }
}
