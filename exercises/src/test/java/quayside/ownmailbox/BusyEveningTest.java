package quayside.ownmailbox;

import static quayside.kit.Promise.promise;

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
import quayside.kit.FourThreads;
import quayside.kit.ManualExecutor;
import quayside.kit.OverlapDetector;
import quayside.kit.Recorder;
import quayside.kit.SideThread;
import quayside.ownmailbox.ShopEvent.UserSignedIn;

class BusyEveningTest {
  private final ManualExecutor byHand = new ManualExecutor();
  private final FourThreads pool = new FourThreads();

  @AfterEach
  void letEverybodyGo() {
    pool.close();
  }

  @Test
  void aTurnMayBeOverBeforeThePoolReturns() {
    Recorder<Integer> handled = new Recorder<>();
    Mailbox<Integer> mailbox =
        new Mailbox<>(
            handled, task -> SideThread.start(task).finished(), new ConcurrentLinkedQueue<>());
    SideThread.start(() -> mailbox.put(1)).finished();
    SideThread.start(() -> mailbox.put(2)).finished();

    promise("a mailbox goes on, however soon its turn comes")
        .because("a pool with an idle thread is done with a turn before execute returns")
        .lookAt("what is noted before a turn is asked for, and what after it")
        .butNot(
            handled.all().equals(List.of(1)),
            "a turn was over before pool.execute had returned, and after that the mailbox never"
                + " asked for another one")
        .isKept(List.of(1, 2), handled.all(), "two messages came, each turn was over at once");
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
    boolean served = carts.stream().allMatch(cart -> cart.await(2));
    Set<Thread> used = new HashSet<>();
    carts.forEach(cart -> used.addAll(cart.threads()));

    promise("any number of mailboxes share the threads of the pool")
        .because("threads cost memory, and 5,000 carts are open on a Friday")
        .lookAt("where handlers run, and how long a turn keeps its thread")
        .butNot(!served, "two events were published for 5,000 subscribers, and not all got both")
        .isKept(
            used.size() <= 4,
            "5,000 subscribers got two events, on more threads than the four of the pool");
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
    boolean served = recorders.stream().allMatch(recorder -> recorder.await(1_000));
    boolean inOrder = recorders.stream().allMatch(each -> each.all().equals(published));

    promise("each of eight subscribers gets all 1,000 events in order, one at a time")
        .because("what holds for four events by hand has to hold on a busy evening")
        .lookAt("what two threads may do to Mailbox at the same time")
        .butNot(overlap.overlapped(), "two events were handled by one handler at the same time")
        .butNot(!served, "1,000 events were published, and some of them never came to a subscriber")
        .isKept(inOrder, "all 1,000 events came to eight subscribers, and not all in order");
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

  private AsyncBus bus(Executor executor) {
    return new AsyncBus(executor, (event, subscription, cause) -> {});
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
