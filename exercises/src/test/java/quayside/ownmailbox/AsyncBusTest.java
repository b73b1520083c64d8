package quayside.ownmailbox;

import static quayside.kit.Promise.promise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import quayside.kit.Events;
import quayside.kit.FourThreads;
import quayside.kit.Gate;
import quayside.kit.LateQueue;
import quayside.kit.LeakGuard;
import quayside.kit.ManualExecutor;
import quayside.kit.OverlapDetector;
import quayside.kit.Races;
import quayside.kit.Recorder;
import quayside.kit.SideThread;
import quayside.ownmailbox.ShopEvent.UserSignedIn;

class AsyncBusTest {
  /** Only watches, so that a failed check can draw what happened. */
  @RegisterExtension final Events events = new Events();

  private final ManualExecutor byHand = new ManualExecutor();
  private final FourThreads pool = new FourThreads();
  private final Gate gate = new Gate();
  private final Recorder<String> failures = new Recorder<>();
  private final Recorder<ShopEvent> analytics = events.recorder("analytics");

  @AfterEach
  void letEverybodyGo() {
    gate.open();
    pool.close();
  }

  @Test
  void publishReturnsWhileAHandlerIsAtWork() {
    AsyncBus bus = bus(pool);
    Recorder<String> onPublisher = new Recorder<>();
    List<Thread> publishers = new ArrayList<>();
    Consumer<ShopEvent> handler =
        event -> {
          if (publishers.contains(Thread.currentThread())) {
            onPublisher.accept("handled here");
          } else {
            gate.pass();
          }
        };
    subscribe(bus, "mail", events.handler("mail", handler));
    SideThread accounts =
        SideThread.start(
            () -> {
              publishers.add(Thread.currentThread());
              publish(bus, signIn(1));
            });
    boolean returned = accounts.finished();

    promise("publish puts the event into mailboxes and returns, whatever handlers do")
        .because("Amara must be signed in although the mail server takes a minute")
        .lookAt("who calls the handler: publish, or a turn on a thread of the pool")
        .butNot(
            onPublisher.count() > 0,
            "publish called the handler itself: accounts waits as long as mail works")
        .isKept(
            returned, "mail's handler was at work for three seconds, and publish waited for it");
    promise("the handler gets the event, on a thread of the pool")
        .because("an event that nobody handles might as well not have been published")
        .lookAt("what happens to a message after Mailbox.put")
        .isKept(gate.reached(), "an event was published, and its handler was never called");
  }

  @Test
  void anIdleMailboxHasNoThread() {
    AsyncBus bus = bus(byHand);
    LeakGuard before = LeakGuard.watch();
    for (int i = 0; i < 100; i++) {
      bus.subscribe("sign-ins", analytics);
    }
    int started = before.alive();

    promise("a mailbox needs a turn on a thread now and then, not a thread")
        .because("5,000 carts are open on a Friday, and nearly all of them wait for the customer")
        .lookAt("what Mailbox and AsyncBus start: all threads belong to the pool they are given")
        .butNot(
            started >= 100,
            "100 subscriptions started 100 threads: that is 5,000 threads for 5,000 idle mailboxes")
        .isKept(0, started, "100 subscriptions that have nothing to do started threads");
  }

  @Test
  void eventsArriveInTheOrderInWhichTheyWerePublished() {
    AsyncBus bus = bus(byHand);
    subscribe(bus, "analytics", analytics);
    List<UserSignedIn> published = signIns(4);
    published.forEach(event -> publish(bus, event));
    int tasks = byHand.pending();
    while (byHand.runLast()) {
      // A pool with several threads may finish the newest task first.
    }
    analytics.await(4);
    List<ShopEvent> arrived = analytics.all();

    promise("a handler gets the events of one publisher in the order of publishing")
        .because("`in stock: 3`, then `in stock: 0`: the other way round the shop sells nothing")
        .lookAt("how many tasks of one mailbox wait in the pool at the same time")
        .butNot(
            tasks == 4 && arrived.indexOf(published.get(3)) < arrived.indexOf(published.get(2)),
            "got 4 before 3: four events made four tasks, and a pool keeps no order")
        .butNot(
            tasks == 0 && !arrived.isEmpty(),
            "four sign-ins were handled, and the pool that the bus was given never got a task")
        .isKept(published, arrived, "four sign-ins were published, and these did not arrive so");
  }

  @Test
  void aHandlerNeverOverlapsItself() {
    AsyncBus bus = bus(byHand);
    OverlapDetector overlap = new OverlapDetector();
    subscribe(bus, "analytics", overlap.watch(holdingTheFirst(analytics)));
    publish(bus, signIn(1));
    SideThread turn = SideThread.start(byHand::runNext);
    gate.reached();
    publish(bus, signIn(2));
    SideThread secondTurn = SideThread.start(byHand::runNext);
    secondTurn.overOrStuck();
    boolean overlapped = overlap.overlapped();
    gate.open();
    boolean ended = turn.finished() && secondTurn.finished();
    byHand.runAll();

    promise("a handler finishes one event before it gets the next")
        .because("only so may a handler keep its own counters and maps without a lock")
        .lookAt("when the mailbox says that it wants a turn: not while one is running")
        .butNot(
            overlapped,
            "one event was being handled, and the next one came to the same handler on another"
                + " thread")
        .isKept(
            ended && analytics.count() == 2,
            "an event was published while another was handled, and not both were handled once");
  }

  @Test
  void noMessageStaysBehind() {
    Races races = new Races();
    Recorder<String> handled = new Recorder<>();
    LateQueue<String> queue = new LateQueue<>(races);
    Mailbox<String> mailbox = new Mailbox<>(handled, byHand, queue);
    mailbox.put("early");
    races.force(byHand::runNext, () -> mailbox.put("late"));
    int turns = byHand.runAll();
    handled.await(1);

    promise("a message that is put in is handled, at whatever moment it comes")
        .because("the last order of the evening would wait until somebody orders again, tomorrow")
        .lookAt("the end of a turn: what if a message comes between the last look and the flag?")
        .butNot(
            handled.all().equals(List.of("early")) && turns == 0 && byHand.pending() == 0,
            "one event stayed behind and nobody was scheduled: it came when the turn had looked for"
                + " the last time, and the flag still said `scheduled`")
        .butNot(
            !queue.used(),
            "two messages were put in, and neither came into the queue that the mailbox was given")
        .isKept(
            List.of("early", "late"),
            handled.all(),
            "a second message came at the end of a turn, and not both were handled once, in order");
  }

  @Test
  void aSlowHandlerDelaysNoOther() {
    AsyncBus bus = bus(pool);
    subscribe(bus, "mail", events.handler("mail", event -> gate.pass()));
    subscribe(bus, "analytics", analytics);
    SideThread.start(() -> publish(bus, signIn(1))).finished();
    gate.reached();
    boolean served = analytics.await(1);
    SideThread.start(() -> signIns(8).subList(1, 8).forEach(event -> publish(bus, event)))
        .finished();
    served = served && analytics.await(8);

    promise("a handler that is slow delays its own events only")
        .because("a mail server that hangs must not blind the shop's statistics")
        .lookAt("how many mailboxes there are for two subscriptions")
        .butNot(
            analytics.count() == 0,
            "mail waited for its server, and mail held up analytics: not one event came")
        .isKept(
            served,
            "mail waited for its server with the first of eight events, analytics got some of them,"
                + " and then no thread of the pool was left for the others");
  }

  @Test
  void aFailingHandlerLeavesTheMailboxAlive() {
    AsyncBus bus = bus(byHand);
    subscribe(bus, "analytics", failingOnTheFirst(analytics));
    publish(bus, signIn(1));
    SideThread.start(byHand::runAll).finished();
    publish(bus, signIn(2));
    SideThread.start(byHand::runAll).finished();

    promise("an exception ends one delivery; the mailbox goes on, and the listener is told once")
        .because("one broken mail template must not end all mail of the shop")
        .lookAt("what AsyncBus does with a delivery: handle contains its failure already")
        .butNot(
            analytics.count() == 0, "a handler failed once, and its mailbox was dead after that")
        .isKept(
            List.of(List.of(signIn(2)), List.of("mail template")),
            List.of(analytics.all(), failures.all()),
            "a handler failed on the first of two events");
  }

  @Test
  void evenAnErrorLeavesTheMailboxAlive() {
    Recorder<String> handled = new Recorder<>();
    Consumer<String> handler =
        text -> {
          if (text.equals("bad")) {
            throw new AssertionError("thrown by hand for this test");
          }
          handled.accept(text);
        };
    Mailbox<String> mailbox = new Mailbox<>(handler, byHand, new ConcurrentLinkedQueue<>());
    mailbox.put("bad");
    mailbox.put("good");
    SideThread first = SideThread.start(byHand::runAll);
    first.finished();
    SideThread.start(byHand::runAll).finished();
    mailbox.put("later");
    SideThread.start(byHand::runAll).finished();

    promise("whatever a handler throws, the mailbox asks for its next turn")
        .because("nobody notices a mailbox that has died: it takes messages and hands out none")
        .lookAt("what is left undone in Mailbox when the handler throws: is there a finally?")
        .isKept(
            List.of("good", "later"),
            handled.all(),
            "a handler threw an Error, and the messages after it were not handled");
  }

  private void subscribe(AsyncBus bus, String who, Consumer<ShopEvent> handler) {
    events.subscribes(who, "sign-ins");
    bus.subscribe("sign-ins", handler);
  }

  private void publish(AsyncBus bus, ShopEvent event) {
    events.publishes("accounts", "sign-ins", event);
    bus.publish("sign-ins", event);
  }

  private AsyncBus bus(Executor executor) {
    return new AsyncBus(
        executor, (event, subscription, cause) -> failures.accept(cause.getMessage()));
  }

  private <E> Consumer<E> holdingTheFirst(Recorder<E> recorder) {
    return event -> {
      recorder.accept(event);
      if (recorder.count() == 1) {
        gate.pass();
      }
    };
  }

  private Consumer<ShopEvent> failingOnTheFirst(Recorder<ShopEvent> recorder) {
    Consumer<ShopEvent> failing =
        events.handler(
            "analytics",
            event -> {
              throw new IllegalStateException("mail template");
            });
    return event -> (event.equals(signIn(1)) ? failing : recorder).accept(event);
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
