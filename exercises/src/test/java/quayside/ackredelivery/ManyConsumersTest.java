package quayside.ackredelivery;

import static quayside.kit.Promise.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quayside.ackredelivery.ShopEvent.OrderPlaced;
import quayside.kit.ManualClock;
import quayside.kit.Races;
import quayside.kit.Recorder;
import quayside.kit.SideThread;

/**
 * The queue with more than one thread. In the forced races one thread is held where it reads the
 * clock, at its first, second and third reading, while another thread comes.
 */
class ManyConsumersTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final int MOST_READINGS = 3;

  private final AtomicBoolean closingTime = new AtomicBoolean();

  @AfterEach
  void sendEverybodyHome() {
    closingTime.set(true);
  }

  @Test
  void noEventIsHeldByTwoConsumers() {
    for (int reading = 1; reading <= MOST_READINGS; reading++) {
      Race race = new Race(2);
      Recorder<Delivery> held = new Recorder<>();
      Runnable consumer = () -> race.queue.poll().ifPresent(held);
      race.force(reading, consumer, consumer);
      List<ShopEvent> events = held.all().stream().map(Delivery::event).toList();

      promise("two consumers that poll at the same time get two different events")
          .because("if both pack o-1, one customer gets two parcels and the shop pays for one")
          .lookAt("what a second thread can do between two lines of AckQueue.poll")
          .butNot(
              events.equals(List.of(order(1), order(1))),
              "one consumer was in the middle of poll, another one came, and both hold o-1")
          .isKept(
              Set.of(order(1), order(2)),
              Set.copyOf(events),
              "two orders were ready, and two consumers polled at the same time");
    }
  }

  @Test
  void anEventOnItsWayOutIsInOnePlace() {
    for (int reading = 1; reading <= MOST_READINGS; reading++) {
      Race race = new Race(1);
      Recorder<Integer> sizes = new Recorder<>();
      race.force(reading, race.queue::poll, () -> sizes.accept(race.queue.size()));

      promise("whoever looks sees each event either ready or in flight")
          .because(
              "a release that waits for an empty queue would stop the shop with an order in it")
          .lookAt("the lines of AckQueue.poll between `no longer ready` and `in flight`")
          .butNot(
              sizes.all().equals(List.of(0)),
              "while poll moved the only order, it was in neither place: the queue looked empty")
          .isKept(
              List.of(1), sizes.all(), "one thread polled the only order, another asked the size");
    }
  }

  @Test
  void anEventOnItsWayBackIsInOnePlace() {
    for (int reading = 1; reading <= MOST_READINGS; reading++) {
      Race race = new Race(1);
      long tag = race.queue.poll().orElseThrow().tag();
      Recorder<Integer> sizes = new Recorder<>();
      race.force(reading, () -> race.queue.nack(tag), () -> sizes.accept(race.queue.size()));

      promise("whoever looks sees an event that is given back in flight or ready")
          .because("the last order of the day is given back, and the shop closes without it")
          .lookAt("the lines of AckQueue.nack between `no longer in flight` and `ready`")
          .butNot(
              sizes.all().equals(List.of(0)),
              "while nack moved the only order, it was in neither place: the queue looked empty")
          .isKept(List.of(1), sizes.all(), "one thread gave an order back, another asked the size");
    }
  }

  @Test
  void fourThousandOrdersAreAckedOnceEach() {
    AckQueue queue = new AckQueue(new ManualClock(), LEASE);
    Recorder<ShopEvent> acked = new Recorder<>();
    List<SideThread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int from = i * 1_000;
      threads.add(SideThread.start(() -> putThousand(queue, from)));
      threads.add(SideThread.start(() -> packOrders(queue, acked)));
    }
    long ended = SideThread.finished(threads);
    long failed = threads.stream().filter(each -> each.failure().isPresent()).count();

    promise("four producers and four consumers use the queue, and each event is acked once")
        .because("on the day of the sale nobody counts orders by hand")
        .lookAt("which fields of AckQueue two threads can touch at the same time")
        .isKept(
            List.of(8L, 0L, 4_000, 4_000, 0),
            List.of(ended, failed, acked.count(), new HashSet<>(acked.all()).size(), queue.size()),
            "threads that ended, threads that failed, acks, different orders acked, orders left");
  }

  private static void putThousand(AckQueue queue, int from) {
    for (int number = from; number < from + 1_000; number++) {
      queue.put(order(number));
    }
  }

  /** Acks what comes, and gives each hundredth order back at its first delivery. */
  private void packOrders(AckQueue queue, Recorder<ShopEvent> acked) {
    while (acked.count() < 4_000 && !closingTime.get()) {
      Optional<Delivery> next = queue.poll();
      if (next.isEmpty()) {
        Thread.onSpinWait();
      } else if (next.get().tag() % 100 == 0 && !next.get().redelivered()) {
        queue.nack(next.get().tag());
      } else if (queue.ack(next.get().tag())) {
        acked.accept(next.get().event());
      }
    }
  }

  private static OrderPlaced order(int number) {
    return new OrderPlaced(new UUID(0, number), NOON, "o-" + number);
  }

  /** A queue with some orders, and two threads of which the first is held at one reading. */
  private static class Race {
    private final WatchedClock clock = new WatchedClock();
    private final AckQueue queue = new AckQueue(clock, LEASE);

    Race(int orders) {
      for (int number = 1; number <= orders; number++) {
        queue.put(order(number));
      }
    }

    void force(int reading, Runnable early, Runnable late) {
      Races races = new Races();
      clock.at(reading, races::line);
      races.force(early, late);
    }
  }
}
