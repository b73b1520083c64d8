package quayside.ownmailbox;

import static quayside.kit.Promise.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quayside.kit.LeakGuard;
import quayside.kit.ManualExecutor;
import quayside.kit.OverlapDetector;
import quayside.kit.Recorder;
import quayside.kit.SideThread;
import quayside.ownmailbox.ShopEvent.UserSignedIn;

class BusyEveningTest {
  private static final Duration LONG = Duration.ofSeconds(3);

  private final LeakGuard threads = LeakGuard.watch();
  private final ManualExecutor byHand = new ManualExecutor();
  private final FourThreads pool = new FourThreads();
  private final Recorder<ShopEvent> analytics = new Recorder<>();

  @AfterEach
  void letEverybodyGo() {
    pool.close();
  }

  @Test
  void fiveThousandSubscribersShareFourThreads() {
    AsyncBus bus = bus(pool);
    Set<Recorder<ShopEvent>> carts = new HashSet<>();
    for (int i = 0; i < 5_000; i++) {
      Recorder<ShopEvent> cart = new Recorder<>();
      carts.add(cart);
      bus.subscribe("prices", cart);
    }
    bus.publish("prices", signIn(1));
    bus.publish("prices", signIn(2));
    long served = carts.stream().filter(cart -> cart.await(2)).count();
    Set<Thread> used = new HashSet<>();
    carts.forEach(cart -> used.addAll(cart.threads()));

    promise("any number of mailboxes share the threads of the pool")
        .because("threads cost memory, and 5,000 carts are open on a Friday")
        .lookAt("where handlers run, and how long a turn keeps its thread")
        .isKept(
            served == 5_000 && used.size() <= 4,
            served + " of 5,000 subscribers got both events, on " + used.size() + " threads");
  }

  @Test
  void aThousandEventsReachEightSubscribersInOrder() {
    AsyncBus bus = bus(pool);
    OverlapDetector overlap = new OverlapDetector();
    List<Recorder<ShopEvent>> recorders = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      recorders.add(new Recorder<>());
    }
    bus.subscribe("sign-ins", overlap.watch(recorders.get(0)));
    recorders.subList(1, 8).forEach(recorder -> bus.subscribe("sign-ins", recorder));
    List<UserSignedIn> published = signIns(1_000);
    published.forEach(event -> bus.publish("sign-ins", event));
    recorders.forEach(recorder -> recorder.await(1_000));
    long inOrder = recorders.stream().filter(each -> each.all().equals(published)).count();

    promise("each of eight subscribers gets all 1,000 events in order, one at a time")
        .because("what holds for four events by hand has to hold on a busy evening")
        .lookAt("what two threads may do to Mailbox at the same time")
        .butNot(overlap.overlapped(), "two events were handled by one handler at the same time")
        .isKept(8L, inOrder, inOrder + " of 8 subscribers got 1,000 events in order");
  }

  @Test
  void aBusyMailboxLetsOthersHaveATurn() {
    List<String> order = new ArrayList<>();
    Mailbox<Integer> busy =
        new Mailbox<>(i -> order.add("busy"), byHand, new ConcurrentLinkedQueue<>());
    Mailbox<Integer> other =
        new Mailbox<>(i -> order.add("other"), byHand, new ConcurrentLinkedQueue<>());
    for (int i = 0; i < 10_000; i++) {
      busy.put(i);
    }
    other.put(1);
    byHand.runAll();

    promise("a turn hands over a limited number of messages, then others get the thread")
        .because("four busy mailboxes would keep all four threads, and 4,996 would starve")
        .lookAt("how many messages one turn of Mailbox takes at most: some tens are enough")
        .isKept(
            order.indexOf("other") <= 1_000 && order.size() == 10_001,
            "a mailbox with 10,000 messages was first, and another one waited until "
                + order.indexOf("other")
                + " of them were handled");
  }

  @Test
  void closeWaitsForWhatIsInTheMailboxes() {
    AsyncBus bus = bus(byHand);
    bus.subscribe("sign-ins", analytics);
    signIns(3).forEach(event -> bus.publish("sign-ins", event));
    Recorder<Integer> rest = new Recorder<>();
    SideThread shutdown = SideThread.start(() -> rest.accept(close(bus, LONG)));
    boolean early = shutdown.overOrStuck();
    SideThread.start(byHand::runAll).finished();
    shutdown.finished();

    promise("close returns when all accepted events are handled, and then reports no rest")
        .because("the shop is updated each night: an event that is lost then is lost for good")
        .lookAt("whether each delivery that publish counts in is handled, by AsyncBus.handle")
        .butNot(early, "three events waited in a mailbox, and close returned at once")
        .isKept(
            List.of(List.of(0), 3),
            List.of(rest.all(), analytics.count()),
            "close waited, but not for three handled events and a rest of none");
  }

  @Test
  void closeReportsTheRestAndNobodyHandlesItLater() {
    AsyncBus bus = bus(byHand);
    bus.subscribe("sign-ins", analytics);
    signIns(3).forEach(event -> bus.publish("sign-ins", event));
    int rest = close(bus, Duration.ZERO);
    SideThread.start(byHand::runAll).finished();

    promise("close reports what it could not wait for, and that is never handled")
        .because("a report of three lost mails is wrong when one of them goes out after all")
        .lookAt("whether each delivery goes through AsyncBus.handle")
        .isKept(
            List.of(3, 0),
            List.of(rest, analytics.count()),
            "three events waited, close had no time, and rest and handled events are not 3 and 0");
    promise("a closed bus refuses events")
        .because("an event that is accepted after closing would be lost without a report")
        .lookAt("the first thing that publish does: backlog.add")
        .refuses(
            IllegalStateException.class,
            () -> bus.publish("sign-ins", signIn(4)),
            "the bus was closed, and it accepted another event");
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
