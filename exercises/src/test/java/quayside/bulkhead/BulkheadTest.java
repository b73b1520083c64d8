package quayside.bulkhead;

import static quayside.kit.Promise.promise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import quayside.bulkhead.Failures.Failure;
import quayside.bulkhead.ShopEvent.UserSignedIn;
import quayside.kit.Events;
import quayside.kit.Recorder;

class BulkheadTest {
  private final UserSignedIn amara = signIn(1, "amara");
  private final UserSignedIn kenji = signIn(2, "kenji");
  private final IllegalStateException mailIsDown = new IllegalStateException("mail is down");

  /** Only watches, so that a failed check can draw what happened. */
  @RegisterExtension final Events events = new Events();

  private final Failures failures = new Failures(events);
  private final EventBus bus = new EventBus(failures);
  private final Recorder<ShopEvent> analytics = events.recorder("analytics");
  private final Recorder<ShopEvent> audit = events.recorder("audit");

  @Test
  void everyoneElseStillReceivesTheEvent() {
    subscribe("analytics", analytics);
    subscribe("mail", failing(mailIsDown));
    subscribe("audit", audit);
    Optional<Throwable> thrown = publish(bus, amara);

    promise("a handler that fails takes the event from no other handler")
        .because("a broken mail template must not leave a hole in the audit trail")
        .lookAt("where the try stands in EventBus.publish: around the loop or inside it")
        .butNot(
            thrown.isEmpty() && analytics.count() == 1 && audit.count() == 0,
            "mail failed in the middle: the publisher is safe, `audit` still got nothing")
        .isKept(
            List.of(1, 1),
            List.of(analytics.count(), audit.count()),
            "mail failed between analytics and audit, and its exception ended the delivery");
  }

  @Test
  void thePublisherSeesNothing() {
    subscribe("mail", failing(mailIsDown));
    Optional<Throwable> thrown = publish(bus, amara);

    promise("publish returns normally when a handler throws an exception")
        .because("signing in must work while mail is down: accounts does not even know mail")
        .lookAt("which exceptions leave EventBus.publish")
        .isKept(
            Optional.empty(), thrown, "a handler failed, and the publisher received its exception");
  }

  @Test
  void theErrorListenerHearsOfEachFailureOnce() {
    subscribe("analytics", analytics);
    Subscription mail = subscribe("mail", failing(mailIsDown));
    subscribe("audit", audit);
    Optional<Throwable> thrown = publish(bus, amara);

    promise("the error listener hears the event, the subscription and the cause, once")
        .because("somebody has to repair mail, and to know whose event is missing there")
        .lookAt("what EventBus does in its catch block")
        .butNot(
            thrown.isEmpty() && audit.count() == 1 && failures.heard().isEmpty(),
            "mail failed and the error listener heard nothing: the failure vanished, nobody can"
                + " raise an alarm")
        .isKept(
            List.of(new Failure(amara, mail, mailIsDown)),
            failures.heard(),
            "one of three handlers failed once, and the error listener did not hear exactly that");
  }

  @Test
  void theFailingSubscriberStaysSubscribed() {
    Recorder<ShopEvent> attempts = new Recorder<>();
    subscribe("mail", attempts.andThen(failing(mailIsDown)));
    publish(bus, amara);
    publish(bus, kenji);

    promise("a failure ends one delivery, never a subscription")
        .because("the next customer's mail may well be fine")
        .lookAt("whether EventBus closes or removes a subscription that failed")
        .butNot(
            attempts.all().equals(List.of(amara)),
            "mail failed for one sign-in and never heard of the next: one bad event silenced mail"
                + " for good")
        .isKept(
            List.of(amara, kenji),
            attempts.all(),
            "mail failed for two sign-ins, and it was not called once for each");
  }

  @Test
  void aFailingErrorListenerStopsNothing() {
    List<String> calls = new ArrayList<>();
    EventBus careless =
        new EventBus(
            (event, subscription, cause) -> {
              calls.add("listener");
              throw new IllegalStateException("the listener is down too");
            });
    careless.subscribe("sign-ins", failing(mailIsDown));
    careless.subscribe("sign-ins", events.handler("audit", event -> calls.add("audit")));
    Optional<Throwable> thrown = publish(careless, amara);

    promise("an error listener that fails is called once, and the delivery goes on")
        .because("the alarm is broken on the very day when something else is broken as well")
        .lookAt("what happens when errors.failed throws, and who catches that")
        .butNot(!calls.contains("listener"), "mail failed, and the error listener was not called")
        .butNot(
            calls.stream().filter("listener"::equals).count() > 1,
            "the error listener failed, and its own failure was reported to it again")
        .butNot(
            !calls.contains("audit"),
            "the error listener failed, and with it the delivery: audit got nothing")
        .isKept(
            Optional.empty(), thrown, "the error listener failed, and publish threw its exception");
  }

  @Test
  void aVirtualMachineErrorIsNotSwallowed() {
    InternalError broken = new InternalError("made by hand for this test");
    bus.subscribe(
        "sign-ins",
        event -> {
          throw broken;
        });
    subscribe("audit", audit);
    Optional<Throwable> thrown = publish(bus, amara);

    promise("a VirtualMachineError leaves publish as it came")
        .because("a broken virtual machine that goes on selling tea stores wrong orders")
        .lookAt("the type in the catch clause of EventBus.publish")
        .butNot(
            thrown.isEmpty() && audit.count() == 1,
            "the virtual machine reported that it is broken, and delivery went on as if nothing"
                + " had happened")
        .isKept(
            Optional.of(broken), thrown, "a handler threw an InternalError, which went elsewhere");
  }

  @Test
  void theInterruptFlagIsRestored() {
    bus.subscribe("sign-ins", BulkheadTest::isInterruptedWhileItWaits);
    publish(bus, amara);
    boolean restored = Thread.interrupted();
    EventBus other = new EventBus((event, subscription, cause) -> {});
    other.subscribe("sign-ins", failing(new IllegalStateException("mail template")));
    publish(other, amara);
    boolean invented = Thread.interrupted();

    promise("when a failure was caused by an InterruptedException, the thread is interrupted again")
        .because("an interrupt asks this thread to end; a lost one makes a shutdown wait for ever")
        .lookAt("Thread.currentThread().interrupt(), and failure.getCause()")
        .isKept(
            restored,
            "a handler was interrupted while it waited, and after publish the thread does not know"
                + " of it any more");
    promise("no other failure interrupts the thread")
        .because("the next thing that waits would fail for a reason that nobody finds")
        .lookAt("which failures are an interrupt: the cause tells")
        .isKept(
            !invented, "mail had a broken template, and after publish the thread was interrupted");
  }

  private static void isInterruptedWhileItWaits(ShopEvent event) {
    Thread.currentThread().interrupt();
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException("mail was told to stop", interrupted);
    }
  }

  private Subscription subscribe(String who, Consumer<ShopEvent> handler) {
    events.subscribes(who, "sign-ins");
    return bus.subscribe("sign-ins", handler);
  }

  private Consumer<ShopEvent> failing(RuntimeException failure) {
    Consumer<ShopEvent> handler =
        event -> {
          throw failure;
        };
    return events.handler("mail", handler);
  }

  private Optional<Throwable> publish(EventBus bus, ShopEvent event) {
    events.publishes("accounts", "sign-ins", event);
    try {
      bus.publish("sign-ins", event);
      return Optional.empty();
    } catch (Throwable thrown) {
      events.threw("accounts", thrown);
      return Optional.of(thrown);
    }
  }

  private static UserSignedIn signIn(int number, String userId) {
    Instant noon = Instant.parse("2026-03-01T12:00:00Z");
    return new UserSignedIn(new UUID(0, number), noon, userId);
  }
}
