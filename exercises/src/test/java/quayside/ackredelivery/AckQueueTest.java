package quayside.ackredelivery;

import static quayside.kit.Promise.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quayside.ackredelivery.ShopEvent.OrderPlaced;

class AckQueueTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Duration LEASE = Duration.ofSeconds(30);

  private final WatchedClock clock = new WatchedClock();
  private final AckQueue queue = new AckQueue(clock, LEASE);

  @Test
  void whatIsHandedOutIsNotGone() {
    put(7);
    Delivery lost = take();
    int size = queue.size();
    clock.advance(LEASE);
    boolean cameAgain = queue.poll().isPresent();

    promise("the queue keeps an event until it is acked, also while a consumer has it")
        .because("a consumer may die with the event in its hands, and o-7 would never be packed")
        .lookAt("what AckQueue.poll removes, and from where")
        .butNot(size == 0 && !cameAgain, "the consumer died before its ack, and order o-7 is gone")
        .butNot(
            size == 0, "o-7 was in flight, not acked, and the queue said that it was empty: size 0")
        .isKept(
            List.of(1, "o-7"),
            List.of(size, order(lost)),
            "o-7 was handed out and not acked; these are the size of the queue and the order");
  }

  @Test
  void anAckRemoves() {
    put(7, 8);
    Delivery done = take();
    boolean acked = queue.ack(done.tag());
    clock.advance(LEASE);

    promise("an event that was acked is gone for good")
        .because("an order that is packed must not be packed again")
        .lookAt(
            "AckQueue.ack: does it find the delivery of this tag, with its lease still running?")
        .isKept(
            List.of(true, 1, List.of("o-8")),
            List.of(acked, queue.size(), orders(1)),
            "o-7 was acked; these are the answer, the size of the queue and what comes next");
  }

  @Test
  void whatIsGivenBackComesNext() {
    put(7, 8, 9);
    Delivery failed = take();
    boolean givenBack = queue.nack(failed.tag());
    Delivery next = take();

    promise("an event that is given back is ready again, before all that came later")
        .because("the oldest order has waited longest; a failure must not send it to the end")
        .lookAt("AckQueue.nack, and where it puts the event")
        .butNot(
            order(next).equals("o-8") && orders(2).equals(List.of("o-9", "o-7")),
            "o-7 was given back and had to queue at the end, behind o-9")
        .isKept(
            List.of(true, "o-7"),
            List.of(givenBack, order(next)),
            "o-7 was given back; these are the answer and what came next");
    promise("a redelivery says that it is one")
        .because("a consumer that knows may look first whether the order was packed already")
        .lookAt("the count of a Delivery, and who counts")
        .isKept(
            List.of(1, 2),
            List.of(failed.count(), next.count()),
            "o-7 was handed out, given back and handed out again; these are the two counts");
    promise("each delivery has a tag of its own")
        .because("with the same tag, a late ack of the first delivery would end the second one")
        .lookAt("where AckQueue.poll gets the tag from")
        .isKept(next.tag() != failed.tag(), "two deliveries of o-7 had the same tag");
  }

  @Test
  void aLeaseEnds() {
    put(7);
    Instant until = take().until();
    clock.advance(LEASE.minusNanos(1));
    boolean early = queue.poll().isPresent();
    clock.advance(Duration.ofNanos(1));
    int before = clock.readings();
    List<String> ready = orders(1);

    promise("when its lease is over, an event is ready again")
        .because("a consumer that died can't say so; only time tells")
        .lookAt("who looks for leases that are over, and when")
        .butNot(early, "an event was handed out again while its lease was still running")
        .butNot(
            ready.isEmpty() && clock.readings() == before,
            "the test's time moved, the lease did not: AckQueue didn't look at its clock")
        .isKept(
            List.of("o-7"),
            ready,
            "the lease of o-7 was over to the nanosecond; this came at the next poll");
    promise("a lease runs from the handing out for the time that the queue was given")
        .because("a consumer has to know until when the order is its own")
        .lookAt("Delivery.until")
        .isKept(NOON.plus(LEASE), until, "o-7 was handed out at noon, for 30 seconds");
  }

  @Test
  void aLateAckIsRefused() {
    put(7);
    Delivery first = take();
    clock.advance(LEASE);
    Delivery second = take();
    boolean late = queue.ack(first.tag());
    boolean inTime = queue.ack(second.tag());

    promise("an ack after the end of the lease is refused")
        .because("the event may be another consumer's by then; only one can be told `you did it`")
        .lookAt("AckQueue.ack: does this tag still stand for a running lease?")
        .butNot(late && !inTime, "the late ack took o-7 away from the consumer who had it")
        .butNot(late && inTime, "two consumers both finished o-7: the late ack was accepted too")
        .isKept(
            List.of(false, true, 0),
            List.of(late, inTime, queue.size()),
            "two consumers acked o-7, the first too late: both answers and the size of the queue");
  }

  @Test
  void aLateAckIsRefusedAlsoWhenNobodyElseCame() {
    put(7);
    Delivery slow = take();
    clock.advance(LEASE);

    promise("the clock alone decides whether an ack is late, not who has polled since")
        .because("the same ack must not be fine on a quiet day and refused on a busy one")
        .lookAt("what AckQueue.ack does about leases that are over")
        .isKept(
            List.of(false, 1, List.of("o-7")),
            List.of(queue.ack(slow.tag()), queue.size(), orders(1)),
            "an ack came at the end of the lease: the answer, the size and what comes next");
  }

  @Test
  void aLateNackIsRefused() {
    put(7);
    Delivery first = take();
    clock.advance(LEASE);
    Delivery second = take();
    boolean late = queue.nack(first.tag());
    boolean third = queue.poll().isPresent();

    promise("a consumer can't give back what has become another one's")
        .because("two people packing one order send two parcels")
        .lookAt("AckQueue.nack: does this tag still stand for a running lease?")
        .butNot(third, "a late nack made o-7 ready, while its second consumer was at work on it")
        .isKept(
            List.of(false, true),
            List.of(late, queue.ack(second.tag())),
            "a nack came too late, then the ack of the second consumer");
  }

  @Test
  void aDeliveryEndsOnce() {
    put(7);
    long tag = take().tag();
    List<Boolean> answers =
        List.of(queue.ack(tag), queue.ack(tag), queue.nack(tag), queue.ack(12_345));

    promise("a delivery ends once; its tag, or a tag that never was, is refused after that")
        .because("a consumer that acks the wrong tag has to hear of it, or its order comes again")
        .lookAt("what AckQueue.ack and nack answer for a tag that they don't know")
        .isKept(
            List.of(true, false, false, false),
            answers,
            "o-7 was acked, acked again, given back, and then an unknown tag was acked");
    promise("an event that was acked doesn't come back")
        .because("the order was packed")
        .lookAt("what nack puts back into the queue")
        .isKept(0, queue.size(), "o-7 was acked and then given back");
  }

  @Test
  void eachEventReturnsToItsOwnPlace() {
    put(7, 8, 9);
    Delivery seven = take();
    Delivery eight = take();
    queue.nack(seven.tag());
    queue.nack(eight.tag());
    List<String> next = orders(3);

    promise("events that are given back are ready again in the order in which they first came")
        .because("two failures in a row must not turn the line around")
        .lookAt("what AckQueue knows about the old place of an event")
        .butNot(
            next.equals(List.of("o-8", "o-7", "o-9")),
            "o-7 and then o-8 were given back, each to the very front: o-8 is before o-7 now")
        .isKept(List.of("o-7", "o-8", "o-9"), next, "o-7 and o-8 were given back");
    clock.advance(LEASE);

    promise("that holds for leases that end together, too")
        .because("a consumer that dies may have had many events, and their order still matters")
        .lookAt("the order in which AckQueue takes back what is over")
        .isKept(List.of("o-7", "o-8", "o-9"), orders(3), "the leases of all three were over");
  }

  @Test
  void afterFiveFailuresTheEventIsADeadLetter() {
    put(7, 8, 9);
    List<Integer> sevens = failFiveTimes(true);
    List<Integer> eights = failFiveTimes(false);
    String next = order(take());

    promise("after its fifth failed delivery an event is a dead letter, and the queue goes on")
        .because("one order that can't be packed must not stop all orders behind it")
        .lookAt("where AckQueue takes an event back: after a nack, and after the end of a lease")
        .butNot(
            next.equals("o-7") || eights.contains(6),
            "an order failed five times and was handed out for the sixth time")
        .isKept(
            List.of(List.of(1, 2, 3, 4, 5), List.of(1, 2, 3, 4, 5), "o-9"),
            List.of(sevens, eights, next),
            "o-7 failed five times, then o-8: the counts of their deliveries, and what came next");
    promise("dead letters are kept apart, oldest first, and are not in the queue")
        .because("a person looks at them, and nobody who waits for an empty queue waits for that")
        .lookAt("AckQueue.deadLetters and AckQueue.size")
        .isKept(
            List.of(List.of(order(7), order(8)), 1),
            List.of(queue.deadLetters(), queue.size()),
            "o-7 and o-8 failed five times, o-9 is in flight: dead letters and size of the queue");
  }

  private void put(int... numbers) {
    for (int number : numbers) {
      queue.put(order(number));
    }
  }

  /** Lets five deliveries fail, nacks and ends of leases in turn, and returns their counts. */
  private List<Integer> failFiveTimes(boolean nack) {
    List<Integer> counts = new ArrayList<>();
    boolean givesBack = nack;
    for (int i = 0; i < 5; i++) {
      Delivery failed = take();
      counts.add(failed.count());
      if (givesBack) {
        queue.nack(failed.tag());
      } else {
        clock.advance(LEASE);
      }
      givesBack = !givesBack;
    }
    return counts;
  }

  /** Takes the next event, which has to be ready. */
  private Delivery take() {
    Optional<Delivery> next = queue.poll();
    promise("poll lends out an event as long as one is ready")
        .because("an order that nobody gets is an order that nobody packs")
        .lookAt("AckQueue.poll, and what takes events back into the queue")
        .isKept(next.isPresent(), "an event had to be ready now, and poll gave nothing");
    return next.orElseThrow();
  }

  /** Polls so many times, and returns what came. */
  private List<String> orders(int polls) {
    List<String> orders = new ArrayList<>();
    for (int i = 0; i < polls; i++) {
      queue.poll().ifPresent(delivery -> orders.add(order(delivery)));
    }
    return orders;
  }

  private static String order(Delivery delivery) {
    return delivery.event() instanceof OrderPlaced placed ? placed.orderId() : "another event";
  }

  private static OrderPlaced order(int number) {
    return new OrderPlaced(new UUID(0, number), NOON, "o-" + number);
  }
}
