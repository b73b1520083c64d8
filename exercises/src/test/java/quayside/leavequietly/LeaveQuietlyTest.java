package quayside.leavequietly;

import static quayside.kit.Promise.promise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import quayside.kit.Collected;
import quayside.kit.Events;
import quayside.kit.Recorder;
import quayside.kit.SideThread;
import quayside.leavequietly.ShopEvent.UserSignedIn;

class LeaveQuietlyTest {
  private final UserSignedIn amara = signIn(1, "amara");
  private final UserSignedIn kenji = signIn(2, "kenji");

  /** Only watches, so that a failed check can draw what happened. */
  @RegisterExtension final Events events = new Events();

  private final EventBus bus = new EventBus();
  private final Recorder<ShopEvent> analytics = events.recorder("analytics");
  private final Recorder<ShopEvent> mail = events.recorder("mail");
  private final Recorder<ShopEvent> audit = events.recorder("audit");

  @Test
  void closeStopsLaterDelivery() {
    subscribe("audit", "sign-ins", audit);
    Subscription subscription = subscribe("analytics", "sign-ins", analytics);
    publish(amara);
    leave("analytics", subscription);
    publish(kenji);

    promise("a closed subscription receives no later event, and the others go on")
        .because("a customer who switched mails off and still gets them writes to support")
        .lookAt("what Subscription.close does, and whether publish can see it")
        .butNot(
            analytics.all().contains(kenji),
            "analytics closed its subscription and received the next sign-in all the same")
        .isKept(
            List.of(List.of(amara), List.of(amara, kenji)),
            List.of(analytics.all(), audit.all()),
            "of two subscriptions one was closed between two sign-ins, and the wrong events"
                + " arrived");
  }

  @Test
  void closingTwiceIsHarmless() {
    subscribe("analytics", "sign-ins", analytics);
    Subscription subscription = subscribe("mail", "sign-ins", mail);
    leave("mail", subscription);
    Optional<RuntimeException> thrown = thrownBy(subscription::close);
    publish(amara);

    promise("closing a subscription once more does nothing")
        .because("try-with-resources and a shutdown hook may both close the same subscription")
        .lookAt("what Subscription.close does when there is nothing left to remove")
        .butNot(thrown.isPresent(), "the second close threw " + thrown.orElse(null))
        .isKept(
            List.of(List.of(amara), List.of()),
            List.of(analytics.all(), mail.all()),
            "mail closed its subscription twice, and the next sign-in went to the wrong handlers");
  }

  @Test
  void closingOneOfTwoEqualSubscriptionsLeavesTheOther() {
    List<String> calls = new ArrayList<>();
    Consumer<ShopEvent> handler = events.handler("analytics", event -> calls.add("analytics"));
    subscribe("analytics", "sign-ins", handler);
    subscribe("mail", "sign-ins", events.handler("mail", event -> calls.add("mail")));
    Subscription second = subscribe("analytics", "sign-ins", handler);
    leave("analytics", second);
    publish(amara);

    promise("close takes away the subscription it was called on, and no other")
        .because("two parts of the shop may register the same handler and leave one by one")
        .lookAt("what exactly is removed: a handler or a subscription")
        .butNot(
            calls.equals(List.of("mail", "analytics")),
            "close removed the other one: equal handlers, different subscriptions. The last"
                + " subscription was closed, and the first one is gone")
        .isKept(
            List.of("analytics", "mail"),
            calls,
            "analytics subscribed first and third and closed the third subscription");
  }

  @Test
  void whoLeavesDuringADeliveryRobsNobody() {
    subscribe("analytics", "sign-ins", analytics);
    List<Subscription> welcome = new ArrayList<>();
    welcome.add(
        subscribe(
            "mail",
            "sign-ins",
            event -> {
              mail.accept(event);
              leave("mail", welcome.get(0));
            }));
    subscribe("audit", "sign-ins", audit);
    Optional<RuntimeException> thrown = thrownBy(() -> publish(amara));

    promise("a handler that closes its own subscription takes the event from nobody else")
        .because("the first sign-in brings a welcome mail, then that handler leaves; audit stays")
        .lookAt("which list publish walks through while close changes it")
        .butNot(
            thrown.isEmpty() && mail.count() == 1 && audit.count() == 0,
            "the third subscriber was skipped without an error when the second one left during the"
                + " delivery")
        .butNot(
            thrown.filter(ConcurrentModificationException.class::isInstance).isPresent(),
            "the second handler left during the delivery, and the loop of publish threw "
                + thrown.orElse(null))
        .isKept(
            List.of(1, 1, 1),
            List.of(analytics.count(), mail.count(), audit.count()),
            "the second of three handlers left during the delivery" + alsoThrew(thrown));
  }

  @Test
  void whoJoinsDuringADeliveryStartsWithTheNextEvent() {
    Runnable join = once(() -> subscribe("audit", "sign-ins", audit));
    bus.subscribe("sign-ins", event -> join.run());
    Optional<RuntimeException> thrown = thrownBy(() -> publish(amara));
    List<ShopEvent> early = audit.all();
    publish(kenji);

    promise("a subscription begins with the next event, also when a handler makes it")
        .because("an event that is half delivered would reach some newcomers and miss others")
        .lookAt("which list publish walks through while subscribe changes it")
        .butNot(
            thrown.isPresent(),
            "audit joined during a delivery, and publish threw " + thrown.orElse(null))
        .butNot(!early.isEmpty(), "audit joined during a delivery and received that very event")
        .isKept(
            List.of(kenji), audit.all(), "audit joined during one sign-in and waited for the next");
  }

  @Test
  void whoIsClosedByAnotherHandlerIsNotCalledAnyMore() {
    List<Subscription> closedByMail = new ArrayList<>();
    subscribe(
        "mail",
        "sign-ins",
        event -> {
          mail.accept(event);
          leave("analytics", closedByMail.get(0));
        });
    closedByMail.add(subscribe("analytics", "sign-ins", analytics));
    subscribe("audit", "sign-ins", audit);
    Optional<RuntimeException> thrown = thrownBy(() -> publish(amara));

    promise("once close has returned, the thread that called it starts no further call")
        .because("after close, a service frees what its handler needs, a mail connection say")
        .lookAt("what the loop of publish still knows of a subscription that has left")
        .butNot(
            analytics.count() == 1,
            "the first handler closed the second one, and the running delivery called it after"
                + " that")
        .isKept(
            List.of(1, 0, 1),
            List.of(mail.count(), analytics.count(), audit.count()),
            "the first of three handlers closed the second one during a delivery"
                + alsoThrew(thrown));
  }

  @Test
  void aClosedHandlerCanBeGarbageCollected() {
    Collected handlers = new Collected();
    subscribe("audit", "sign-ins", audit);
    joinAndLeave(1_000, handlers);
    int alive = handlers.stillAlive();
    publish(amara);

    promise("after close the bus holds no reference to the handler")
        .because("each visited page leaves a handler behind: the shop runs out of memory on Friday")
        .lookAt("what the bus still keeps of a subscription that was closed")
        .butNot(
            alive == 1_000,
            "1,000 handlers were subscribed and closed, yet still referenced 1,000 times")
        .butNot(audit.count() == 0, "audit never left, and yet it received nothing")
        .isKept(0, alive, alive + " of 1,000 closed handlers are still referenced");
  }

  @Test
  void aHandlerMayWaitForAThreadThatLeaves() {
    Subscription other = subscribe("analytics", "orders", analytics);
    Subscription same = subscribe("analytics", "sign-ins", analytics);
    List<Boolean> leftInTime = new ArrayList<>();
    bus.subscribe(
        "sign-ins",
        event -> {
          SideThread leaver =
              SideThread.start(
                  () -> {
                    other.close();
                    leave("analytics", same);
                    subscribe("mail", "sign-ins", mail).close();
                  });
          leftInTime.add(leaver.finished());
        });
    Optional<RuntimeException> thrown = thrownBy(() -> publish(amara));

    promise("while a handler works, other threads join and leave without waiting for it")
        .because("one slow mail server would stop every part of the shop that wants to leave")
        .lookAt("which locks EventBus and Subscription hold while they call a handler")
        .butNot(
            leftInTime.contains(false),
            "a handler waited for a thread that wanted to unsubscribe: deadlock. The test gave up"
                + " after three seconds")
        .isKept(
            thrown.isEmpty() && leftInTime.equals(List.of(true)),
            "another thread joined and left while a handler worked" + alsoThrew(thrown));
  }

  /** Can miss a race, can't invent one: what it reports has happened. */
  @Test
  void fourThreadsJoinAndLeaveDuringTwentyThousandPublishes() {
    Traffic traffic = new Traffic(bus);
    Recorder<ShopEvent> steady = new Recorder<>();
    bus.subscribe("sign-ins", steady);
    List<Throwable> problems = traffic.run(20_000, amara);
    int strangers = traffic.received();
    thrownBy(() -> bus.publish("sign-ins", kenji)).ifPresent(problems::add);

    promise("any thread may join and leave at any time while others publish")
        .because("each customer's page subscribes and leaves on a thread of its own")
        .lookAt("which collections of EventBus are made for several threads")
        .butNot(
            !problems.isEmpty(),
            "four threads joined and left, and somebody got "
                + problems.stream().findFirst().orElse(null))
        .butNot(
            traffic.received() > strangers,
            "all four threads had left, and the next event still reached "
                + (traffic.received() - strangers)
                + " of their subscriptions")
        .isKept(
            20_001,
            steady.count(),
            "a handler that stayed all the time did not receive each event, and each one once");
  }

  private Subscription subscribe(String who, String topic, Consumer<ShopEvent> handler) {
    events.subscribes(who, topic);
    return bus.subscribe(topic, handler);
  }

  private void leave(String who, Subscription subscription) {
    events.leaves(who, "sign-ins");
    subscription.close();
  }

  private void publish(ShopEvent event) {
    events.publishes("accounts", "sign-ins", event);
    bus.publish("sign-ins", event);
  }

  private void joinAndLeave(int times, Collected handlers) {
    for (int i = 0; i < times; i++) {
      bus.subscribe("sign-ins", handlers.watch(new Recorder<>())).close();
    }
  }

  private static Optional<RuntimeException> thrownBy(Runnable action) {
    try {
      action.run();
      return Optional.empty();
    } catch (RuntimeException thrown) {
      return Optional.of(thrown);
    }
  }

  private static String alsoThrew(Optional<RuntimeException> thrown) {
    return thrown.map(problem -> ", and publish threw " + problem).orElse("");
  }

  private static Runnable once(Runnable action) {
    List<Runnable> left = new ArrayList<>(List.of(action));
    return () -> {
      if (!left.isEmpty()) {
        left.remove(0).run();
      }
    };
  }

  private static UserSignedIn signIn(int number, String userId) {
    Instant noon = Instant.parse("2026-03-01T12:00:00Z");
    return new UserSignedIn(new UUID(0, number), noon, userId);
  }
}
