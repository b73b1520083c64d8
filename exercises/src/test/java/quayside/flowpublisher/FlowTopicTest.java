package quayside.flowpublisher;

import static quayside.kit.Promise.promise;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quayside.flowpublisher.ShopEvent.OrderPlaced;
import quayside.kit.SideThread;

class FlowTopicTest {
  private final FlowTopic topic = new FlowTopic(ConcurrentLinkedQueue::new);
  private final Page page = new Page();

  @Test
  void neverMoreThanWasAskedFor() {
    topic.subscribe(page);
    publish(1, 1);
    List<String> unasked = page.signals();
    page.request(2);
    publish(2, 5);

    promise("a subscriber gets no more events than it asked for (rule 1.1)")
        .because("a page on an old telephone can show two orders a second, and no more")
        .lookAt("what Line.request remembers, and what Line.put does with an event")
        .butNot(
            !unasked.isEmpty(),
            "nothing was asked for yet, and an event was sent: the topic pushes without asking")
        .isKept(
            List.of("o-1", "o-2"),
            page.signals(),
            "five events were published, two were asked for, and so many came: "
                + page.signals().size());
  }

  @Test
  void whatWasNotAskedForWaits() {
    topic.subscribe(page);
    page.request(1);
    page.request(1);
    publish(1, 3);
    List<String> first = page.signals();
    page.request(5);
    List<String> second = page.signals();
    publish(4, 5);

    promise("an event waits until it is asked for, and demand waits until there is an event")
        .because("an order that nobody asked for yet is still an order")
        .lookAt("whether both Line.put and Line.request look for something to send")
        .butNot(
            first.equals(orders(1, 1)),
            "two requests for one event each brought one event: the second replaced the first")
        .butNot(
            first.equals(orders(1, 2)) && second.equals(first),
            "an event waited and was asked for, and it was not sent: only a new event moves it")
        .isKept(
            orders(1, 5),
            page.signals(),
            "1 + 1 events were asked for, three came, five more were asked for, two more came; sent"
                + " were "
                + page.signals());
  }

  @Test
  void aSubscriberMustBeGiven() {
    promise("a subscriber that is null is refused with a NullPointerException (rule 1.9)")
        .because("the caller made the mistake, so the caller has to hear of it")
        .lookAt("the first line of FlowTopic.subscribe")
        .refuses(
            NullPointerException.class,
            () -> topic.subscribe(null),
            "subscribe accepted a subscriber that is null");
    topic.subscribe(page);
    page.request(1);
    SideThread checkout = SideThread.start(() -> publish(1, 1));
    checkout.finished();
    SideThread evening = SideThread.start(topic::close);
    evening.finished();
    promise("a subscriber that was refused leaves nothing behind")
        .because("the next order would fail, and nobody would know why")
        .lookAt("whether FlowTopic.subscribe refuses null before it keeps anything")
        .isKept(
            checkout.failure().isEmpty() && evening.failure().isEmpty(),
            "null was refused, and after that publish or close went wrong");
    promise("onSubscribe is the first signal, and comes once (rule 1.9)")
        .because("without its subscription a subscriber can't ask for anything")
        .lookAt("FlowTopic.subscribe and Line.open")
        .isKept(
            List.of("subscribed", "o-1", "complete"),
            page.all(),
            "a page subscribed, asked for one order, and the topic was closed");
  }

  @Test
  void askingWithinOnNextNeedsNoStack() {
    Page curious = new Page(page -> page.request(1));
    topic.subscribe(curious);
    publish(1, 100_000);
    SideThread first = SideThread.start(() -> curious.request(1));
    first.finished();

    promise("request may be called within onNext, any number of times (rule 3.3)")
        .because("a subscriber that asks for one event after the other is quite usual")
        .lookAt("what a request does while another call of the same line is sending")
        .butNot(
            first.failure().filter(StackOverflowError.class::isInstance).isPresent(),
            "the stack overflowed: request called onNext, which called request, which called onNext")
        .isKept(
            100_001,
            curious.count(),
            "100,000 events waited, each onNext asked for one more, and so many signals came: "
                + curious.count());
  }

  @Test
  void demandHasACeiling() {
    topic.subscribe(page);
    page.request(Long.MAX_VALUE);
    publish(1, 1);
    int afterOne = page.signals().size();
    page.request(Long.MAX_VALUE);
    publish(2, 2);

    promise("demand is added up to Long.MAX_VALUE and stays there (rule 3.17)")
        .because("a subscriber that says `as much as you have` twice wants more, not less")
        .lookAt("what a sum of two large numbers of type long is")
        .butNot(
            afterOne == 1 && page.signals().size() == 1,
            "one huge request worked, two huge requests made the demand negative: nothing is sent"
                + " any more")
        .isKept(orders(1, 2), page.signals(), "the page asked for everything, twice");
  }

  @Test
  void askingForNothingIsAnError() {
    Page other = new Page();
    topic.subscribe(page);
    topic.subscribe(other);
    page.request(1);
    other.request(0);
    page.request(-1);
    publish(1, 1);
    page.request(5);

    promise("request(0) or less ends in onError with an IllegalArgumentException (rule 3.9)")
        .because("a counter that went wrong shall be seen, and not stop a page without a word")
        .lookAt("the first lines of Line.request, and what comes after an error: nothing")
        .isKept(
            List.of(List.of("error IllegalArgumentException"), 1),
            List.of(other.signals(), page.signals().size()),
            "one page asked for 0 events, another one for -1, and these signals came: "
                + other.signals()
                + " and "
                + page.signals());
  }

  @Test
  void afterCancelNothingHappens() {
    Page other = new Page();
    topic.subscribe(page);
    topic.subscribe(other);
    page.request(5);
    other.request(9);
    publish(1, 1);
    page.cancel();
    page.cancel();
    publish(2, 2);
    page.request(5);
    page.request(0);

    promise("after cancel, further requests and cancels do nothing (rules 3.6 and 3.7)")
        .because("the customer has left the page; nobody looks at what still comes")
        .lookAt("what Line.cancel leaves behind, and who looks at it")
        .isKept(
            orders(1, 1),
            page.signals(),
            "the page cancelled after one event, then asked for more, and got these signals");
    promise("one subscriber that cancels ends its own subscription only")
        .because("a customer who leaves takes nothing from the others")
        .lookAt("which Line is removed by Line.cancel")
        .isKept(orders(1, 2), other.signals(), "one page cancelled, and another one lost events");
  }

  @Test
  void afterTheEndThereIsSilence() {
    topic.subscribe(page);
    page.request(1);
    publish(1, 2);
    SideThread.start(topic::close).finished();
    List<String> early = page.signals();
    page.request(5);
    page.request(5);
    page.request(0);
    SideThread.start(topic::close).finished();

    promise("onComplete comes after the last event, and nothing comes after it (rules 1.5 and 1.7)")
        .because("the last order of the evening is an order too")
        .lookAt("what Line.complete does while events still wait")
        .butNot(
            early.contains("complete"),
            "the page was told that all is complete, and one order still waited for it")
        .isKept(
            List.of("o-1", "o-2", "complete"),
            page.signals(),
            "two orders, a close and later requests brought other signals");
    Page late = new Page();
    topic.subscribe(late);
    promise("a topic that is closed tells each new subscriber so")
        .because("a page that opens after closing time would wait for orders until the morning")
        .lookAt("FlowTopic.subscribe, Line.complete and Line.open")
        .isKept(
            List.of("subscribed", "complete"),
            late.all(),
            "a page subscribed after close, and it got other signals");
  }

  @Test
  void whoAsksForNothingHoldsNobodyUp() {
    Page asleep = new Page();
    topic.subscribe(asleep);
    topic.subscribe(page);
    page.request(1_000);
    SideThread orders = SideThread.start(() -> publish(1, 1_000));
    boolean published = orders.finished();

    promise("a subscriber that asks for nothing delays neither the publisher nor another one")
        .because("one forgotten page must not stop the shop")
        .lookAt("how many queues and counters there are for two subscribers")
        .isKept(
            List.of(true, orders(1, 1_000), List.of()),
            List.of(published, page.signals(), asleep.signals()),
            "one of two pages asked for nothing, and the publisher had to wait, or the other page"
                + " missed orders");
  }

  @Test
  void aSubscriberThatThrowsHurtsNobody() {
    Page broken =
        new Page(
            page -> {
              throw new IllegalStateException("template");
            });
    topic.subscribe(broken);
    broken.request(5);
    topic.subscribe(page);
    page.request(5);
    SideThread orders = SideThread.start(() -> publish(1, 2));
    orders.finished();

    promise("a subscriber whose onNext throws is dropped, and nobody else notices (rule 2.13)")
        .because("checkout publishes an order, and can do nothing about a broken page")
        .lookAt("the one place in FlowTopic where onNext is called")
        .isKept(
            List.of(true, orders(1, 2), orders(1, 1)),
            List.of(orders.failure().isEmpty(), page.signals(), broken.signals()),
            "one of two pages threw, and publish failed, or the other page missed an order, or the"
                + " broken one got another");
  }

  private void publish(int from, int to) {
    IntStream.rangeClosed(from, to).forEach(number -> topic.publish(order(number)));
  }

  private static List<String> orders(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(number -> "o-" + number).toList();
  }

  private static OrderPlaced order(int number) {
    Instant noon = Instant.parse("2026-03-01T12:00:00Z");
    return new OrderPlaced(new UUID(0, number), noon, "o-" + number);
  }
}
