package quayside.ownmailbox;

import static quayside.kit.Promise.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quayside.kit.FourThreads;
import quayside.kit.LeakGuard;
import quayside.kit.ManualExecutor;
import quayside.kit.Recorder;
import quayside.kit.SideThread;
import quayside.ownmailbox.ShopEvent.UserSignedIn;

/** What comes to an end: a subscription, and the bus. */
class ClosingTest {
  private static final Duration LONG = Duration.ofSeconds(3);

  private final LeakGuard threads = LeakGuard.watch();
  private final ManualExecutor byHand = new ManualExecutor();
  private final FourThreads pool = new FourThreads();
  private final Recorder<ShopEvent> analytics = new Recorder<>();
  private final Recorder<ShopEvent> mail = new Recorder<>();

  @AfterEach
  void letEverybodyGo() {
    pool.close();
  }

  @Test
  void whoHasLeftGetsNothingMore() {
    AsyncBus bus = bus(byHand);
    bus.subscribe("sign-ins", mail);
    Subscription subscription = bus.subscribe("sign-ins", analytics);
    bus.publish("sign-ins", signIn(1));
    SideThread.start(byHand::runAll).finished();
    bus.publish("sign-ins", signIn(2));
    subscription.close();
    bus.publish("sign-ins", signIn(3));
    int turns = byHand.pending();
    SideThread.start(byHand::runAll).finished();

    promise("a subscription that is closed gets nothing more, not even what waits for it already")
        .because("who switched mails off at noon must not get one from five minutes before")
        .lookAt("what AsyncBus.subscribe returns, and what becomes of a subscription that leaves")
        .isKept(
            List.of(List.of(signIn(1)), signIns(3)),
            List.of(analytics.all(), mail.all()),
            "analytics left when its second of three events waited, mail stayed; they got these");
    promise("no event is put into the mailbox of a subscription that has left")
        .because("a mailbox that nobody needs would still cost turns and memory")
        .lookAt("what is removed when a subscription leaves: a mailbox belongs to it")
        .isKept(2, turns, "one of two subscriptions had left, and so many turns were asked for");
  }

  @Test
  void closeWaitsForWhatIsInTheMailboxes() {
    AsyncBus bus = bus(byHand);
    bus.subscribe("sign-ins", analytics);
    bus.subscribe("sign-ins", mail);
    signIns(3).forEach(event -> bus.publish("sign-ins", event));
    Recorder<Integer> rest = new Recorder<>();
    SideThread shutdown = SideThread.start(() -> rest.accept(close(bus, LONG)));
    boolean early = shutdown.overOrStuck();
    SideThread.start(byHand::runAll).finished();
    shutdown.finished();

    promise("close returns when all accepted events are handled, and then reports no rest")
        .because("the shop is updated each night: an event that is lost then is lost for good")
        .lookAt("whether each delivery that publish counts in is handled, by AsyncBus.handle")
        .butNot(early, "three events waited in each of two mailboxes, and close returned at once")
        .isKept(
            List.of(List.of(0), 3, 3),
            List.of(rest.all(), analytics.count(), mail.count()),
            "three events waited in each of two mailboxes; these are the rest that close reported,"
                + " and what the two handlers got");
  }

  @Test
  void closeReportsTheRestAndNobodyHandlesItLater() {
    AsyncBus bus = bus(byHand);
    bus.subscribe("sign-ins", analytics);
    bus.subscribe("sign-ins", mail);
    signIns(3).forEach(event -> bus.publish("sign-ins", event));
    int rest = close(bus, Duration.ZERO);
    SideThread.start(byHand::runAll).finished();

    promise("close reports what it could not wait for, and that is never handled")
        .because("a report of three lost mails is wrong when one of them goes out after all")
        .lookAt("how many deliveries publish counts in, and whether each goes through handle")
        .butNot(
            rest == 3,
            "three events waited for two handlers each, and close counted events, not deliveries:"
                + " it reported a rest of 3")
        .isKept(
            List.of(6, 0),
            List.of(rest, analytics.count() + mail.count()),
            "three events waited for two handlers each, close had no time, and rest and handled"
                + " deliveries are not 6 and 0");
    promise("a closed bus refuses events")
        .because("an event that is accepted after closing would be lost without a report")
        .lookAt("the first thing that publish does: backlog.add")
        .refuses(
            IllegalStateException.class,
            () -> bus.publish("sign-ins", signIn(4)),
            "the bus was closed, and it accepted another event");
  }

  @Test
  void aDeliveryIsCountedBeforeAnybodyCanBegin() {
    Recorder<Integer> rest = new Recorder<>();
    List<AsyncBus> buses = new ArrayList<>();
    buses.add(bus(task -> rest.accept(close(buses.get(0), Duration.ZERO))));
    buses.get(0).subscribe("sign-ins", analytics);
    SideThread.start(() -> buses.get(0).publish("sign-ins", signIn(1))).finished();

    promise("close knows of a delivery from the moment that its mailbox asks for a turn")
        .because("an update that begins in this very moment would lose the event without a report")
        .lookAt("the order of the lines in AsyncBus.publish")
        .butNot(
            rest.all().equals(List.of(0)),
            "the bus was closed while publish put an event into its mailbox, and close knew nothing"
                + " of it")
        .isKept(
            List.of(1),
            rest.all(),
            "the bus was closed as soon as a mailbox had asked for a turn, and these rests came");
  }

  @Test
  void noThreadIsLeft() {
    AsyncBus bus = bus(pool);
    bus.subscribe("sign-ins", analytics);
    signIns(10).forEach(event -> bus.publish("sign-ins", event));
    int rest = close(bus, LONG);
    pool.close();
    List<String> left = threads.left();

    promise("after close, no thread of the bus is alive")
        .because("a program with a forgotten thread never ends, and nobody sees why")
        .lookAt("what AsyncBus and Mailbox start besides tasks for the pool")
        .isKept(
            List.of(0, List.of()),
            List.of(rest, left),
            "the bus and its pool were closed, and a delivery or a thread was left: " + left);
  }

  private AsyncBus bus(Executor executor) {
    return new AsyncBus(executor, (event, subscription, cause) -> {});
  }

  private static int close(AsyncBus bus, Duration timeout) {
    try {
      return bus.close(timeout);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static List<UserSignedIn> signIns(int count) {
    List<UserSignedIn> events = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      events.add(signIn(number));
    }
    return events;
  }

  private static UserSignedIn signIn(int number) {
    Instant noon = Instant.parse("2026-03-01T12:00:00Z");
    return new UserSignedIn(new UUID(0, number), noon, "customer " + number);
  }
}
