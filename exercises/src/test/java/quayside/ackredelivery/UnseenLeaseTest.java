package quayside.ackredelivery;

import static quayside.kit.Promise.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quayside.ackredelivery.ShopEvent.OrderPlaced;
import quayside.kit.ManualClock;

/** The end of a lease, when nobody has polled since. */
class UnseenLeaseTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Duration LEASE = Duration.ofSeconds(30);

  private final ManualClock clock = new ManualClock();
  private final AckQueue queue = new AckQueue(clock, LEASE);

  @Test
  void aLateNackIsRefusedAlsoWhenNobodyElseCame() {
    queue.put(order(7));
    long tag = queue.poll().map(Delivery::tag).orElse(0L);
    clock.advance(LEASE);

    promise("the clock alone decides whether a nack is late, not who has polled since")
        .because("two answers for one and the same delay are two rules")
        .lookAt("what AckQueue.nack does about leases that are over")
        .isKept(
            List.of(false, 1),
            List.of(queue.nack(tag), queue.size()),
            "a nack came at the end of the lease: the answer and the size");
  }

  @Test
  void whoeverLooksSeesTheEndOfALease() {
    queue.put(order(7));
    letFiveLeasesEnd();
    List<ShopEvent> letters = queue.deadLetters();
    queue.put(order(8));
    letFiveLeasesEnd();

    promise("an event whose fifth lease is over is a dead letter, also when nobody polls any more")
        .because("a person who looks at the dead letters doesn't first ask for an order to pack")
        .lookAt("which methods of AckQueue look for leases that are over")
        .isKept(
            List.of(List.of(order(7)), 0),
            List.of(letters, queue.size()),
            "the fifth lease of o-7 was over, and the dead letters were asked for; then that of o-8,"
                + " and the size was asked for");
  }

  private void letFiveLeasesEnd() {
    for (int i = 0; i < 5; i++) {
      queue.poll();
      clock.advance(LEASE);
    }
  }

  private static OrderPlaced order(int number) {
    return new OrderPlaced(new UUID(0, number), NOON, "o-" + number);
  }
}
