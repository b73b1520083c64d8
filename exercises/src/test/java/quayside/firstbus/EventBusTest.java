package quayside.firstbus;

import static quayside.kit.Promise.promise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import quayside.firstbus.ShopEvent.OrderPlaced;
import quayside.firstbus.ShopEvent.UserSignedIn;
import quayside.kit.Events;
import quayside.kit.Recorder;

class EventBusTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final UserSignedIn signIn = new UserSignedIn(new UUID(0, 1), NOON, "amara");
  private final OrderPlaced order = new OrderPlaced(new UUID(0, 2), NOON, "o-7");

  /** Only watches, so that a failed check can draw what happened. */
  @RegisterExtension final Events events = new Events();

  private final EventBus bus = new EventBus();
  private final Recorder<ShopEvent> analytics = events.recorder("analytics");
  private final Recorder<ShopEvent> notifications = events.recorder("notifications");

  @Test
  void aSubscriberReceivesTheEventsOfItsTopic() {
    subscribe("analytics", "sign-ins", analytics);
    publish("sign-ins", signIn);

    promise("a handler receives each event on the topic it subscribed to")
        .because("analytics counts sign-ins, and an event that reaches nobody counts nothing")
        .lookAt("what EventBus.subscribe remembers, and what EventBus.publish does with it")
        .isKept(
            List.of(signIn),
            analytics.all(),
            "analytics subscribed to `sign-ins`, one sign-in was published, and analytics received "
                + times(analytics.count()));
  }

  @Test
  void everySubscriberOfATopicReceivesTheEvent() {
    subscribe("analytics", "sign-ins", analytics);
    subscribe("notifications", "sign-ins", notifications);
    publish("sign-ins", signIn);

    promise("every handler of a topic receives each event on it")
        .because("one sign-in is counted by analytics and reported by notifications")
        .lookAt("how many handlers EventBus can remember for one topic")
        .butNot(
            analytics.count() == 0 && notifications.count() == 1,
            "the second subscriber replaced the first: notifications got the sign-in, analytics"
                + " got nothing")
        .isKept(
            List.of(1, 1),
            List.of(analytics.count(), notifications.count()),
            "two handlers subscribed to `sign-ins`, and not both received the one event");
  }

  @Test
  void handlersAreCalledInTheOrderInWhichTheySubscribed() {
    List<String> calls = new ArrayList<>();
    for (String name : List.of("delta", "alpha", "charlie", "bravo", "echo")) {
      subscribe(name, "sign-ins", events.handler(name, event -> calls.add(name)));
    }
    publish("sign-ins", signIn);

    promise("handlers are called in the order in which they subscribed")
        .because("an order that changes from run to run makes every surprise hard to repeat")
        .lookAt("whether the collection in EventBus keeps the order of its elements")
        .isKept(
            List.of("delta", "alpha", "charlie", "bravo", "echo"),
            calls,
            calls.size() == 5
                ? "the handlers were called in another order than they subscribed"
                : "five handlers subscribed; called: " + calls.size());
  }

  @Test
  void otherTopicsStayQuiet() {
    subscribe("analytics", "sign-ins", analytics);
    subscribe("notifications", "orders", notifications);
    publish("sign-ins", signIn);
    publish("orders", order);

    promise("a handler receives the events of its own topic and no others")
        .because("a topic is there so that a consumer hears only what it asked for")
        .lookAt("whether EventBus.publish looks at the topic at all")
        .butNot(
            notifications.all().contains(signIn) && analytics.all().contains(order),
            "a handler on `orders` received a sign-in: there is one list for all topics")
        .isKept(
            List.of(List.of(signIn), List.of(order)),
            List.of(analytics.all(), notifications.all()),
            "the events did not arrive at the handlers of their own topics");
  }

  @Test
  void publishingWithoutSubscribersIsFine() {
    try {
      publish("refunds", order);
    } catch (RuntimeException thrown) {
      promise("publishing on a topic that nobody subscribed to does nothing")
          .because("a producer does not know its consumers, so it can't know that there are none")
          .lookAt("what EventBus.publish finds for a topic it has never seen")
          .isKept(false, "publishing on `refunds`, which has no subscriber, threw " + thrown);
    }
  }

  @Test
  void aHandlerThatSubscribedTwiceIsCalledTwice() {
    subscribe("analytics", "sign-ins", analytics);
    subscribe("notifications", "sign-ins", notifications);
    subscribe("analytics", "sign-ins", analytics);
    publish("sign-ins", signIn);

    promise("each subscription is one registration of interest and gets one delivery")
        .because("in the next exercise each subscription can be closed on its own")
        .lookAt("whether the collection in EventBus drops an element it holds already")
        .butNot(
            analytics.count() == 1 && notifications.count() == 1,
            "two subscriptions are two registrations of interest, and only one was kept")
        .isKept(
            List.of(2, 1),
            List.of(analytics.count(), notifications.count()),
            "analytics subscribed twice and notifications once, and the calls do not add up");
  }

  @Test
  void aLateSubscriberReceivesNothingOld() {
    publish("sign-ins", signIn);
    subscribe("analytics", "sign-ins", analytics);

    promise("a subscription begins with the next event")
        .because("a consumer that is surprised by last week's events acts on them as if new")
        .lookAt("whether EventBus stores events; this bus only passes them on")
        .isKept(
            List.of(),
            analytics.all(),
            "an old event was replayed to a new subscriber: this bus has no memory (logs do, see"
                + " chapter 8)");
  }

  @Test
  void nothingNullGetsIn() {
    promise("the bus refuses null at the door with a NullPointerException")
        .because("a null that is stored today fails far away tomorrow, in someone else's code")
        .lookAt("Objects.requireNonNull(topic, \"topic\") as the first line")
        .refuses(
            NullPointerException.class,
            () -> bus.subscribe(null, analytics),
            "subscribe accepted a topic that is null");
    promise("the bus refuses null at the door with a NullPointerException")
        .because("the publisher made the mistake, so the publisher has to hear of it")
        .lookAt("Objects.requireNonNull in subscribe and in publish")
        .refuses(
            NullPointerException.class,
            () -> bus.subscribe("sign-ins", null),
            "subscribe accepted a handler that is null");
    promise("the bus refuses null at the door with a NullPointerException")
        .because("every consumer would have to expect a null event otherwise")
        .lookAt("Objects.requireNonNull(event, \"event\") in publish")
        .refuses(
            NullPointerException.class,
            () -> bus.publish("sign-ins", null),
            "publish accepted an event that is null");
  }

  private void subscribe(String who, String topic, Consumer<ShopEvent> handler) {
    events.subscribes(who, topic);
    bus.subscribe(topic, handler);
  }

  private void publish(String topic, ShopEvent event) {
    events.publishes("accounts", topic, event);
    bus.publish(topic, event);
  }

  private static String times(int count) {
    return count == 0 ? "nothing" : count + " events";
  }
}
