package quayside.ackredelivery;

import java.time.Clock;
import java.time.Duration;
// BEGIN SOLUTION
import java.time.Instant;
// | import java.util.ArrayDeque;
// END SOLUTION
import java.util.ArrayList;
// BEGIN SOLUTION
import java.util.LinkedHashMap;
// | import java.util.Deque;
// END SOLUTION
import java.util.List;
// BEGIN SOLUTION
import java.util.Map;
import java.util.NavigableMap;
// END SOLUTION
import java.util.Objects;
import java.util.Optional;
// BEGIN SOLUTION
import java.util.TreeMap;

// END SOLUTION

/**
 * A queue that lends its events to consumers, and forgets an event only when it is acked.
 *
 * <p>An event in this queue is either ready or in flight, at every moment that somebody can see. A
 * delivery fails when its consumer gives the event back, or when the lease ends without an ack. The
 * event is ready again then, in its old place before all events that came later. After the fifth
 * failed delivery it is put to the dead letters instead.
 *
 * <p>Any thread may use the queue at any time.
 */
public class AckQueue {
  private static final int MOST_DELIVERIES = 5;

  private final Clock clock;
  private final Duration lease;
  private final List<ShopEvent> deadLetters = new ArrayList<>();

  // BEGIN SOLUTION

  /** Messages that anybody may take, by the number of their arrival. */
  private final NavigableMap<Long, Message> ready = new TreeMap<>();

  /** Messages that a consumer has, by the tag of the delivery. */
  private final Map<Long, Loan> inFlight = new LinkedHashMap<>();

  private long arrivals;
  private long tags;

  // | private final Deque<ShopEvent> ready = new ArrayDeque<>();
  // END SOLUTION

  /** Makes an empty queue that lends each event for this time, by this clock. */
  public AckQueue(Clock clock, Duration lease) {
    this.clock = Objects.requireNonNull(clock, "clock");
    this.lease = Objects.requireNonNull(lease, "lease");
  }

  /** Takes responsibility for an event, until it is acked or a dead letter. */
  // BEGIN SOLUTION
  public synchronized void put(ShopEvent event) {
    Objects.requireNonNull(event, "event");
    arrivals++;
    ready.put(arrivals, new Message(arrivals, event, 0));
  }

  // | public void put(ShopEvent event) {
  // |   ready.add(Objects.requireNonNull(event, "event"));
  // | }
  // |
  // END SOLUTION

  /** Lends out the first event that is ready, if there is one. */
  // BEGIN SOLUTION
  public synchronized Optional<Delivery> poll() {
    takeBackWhatIsOver();
    return Optional.ofNullable(ready.pollFirstEntry()).map(first -> lend(first.getValue()));
  }

  // | public Optional<Delivery> poll() {
  // |   // Whoever takes an event has it, and the queue forgets it at once.
  // |   return Optional.ofNullable(ready.poll())
  // |       .map(event -> new Delivery(0, event, 1, clock.instant().plus(lease)));
  // | }
  // |
  // END SOLUTION

  /**
   * Forgets the event of this delivery: its consumer is done.
   *
   * @return false when the lease is over, or the delivery was acked or given back before
   */
  // BEGIN SOLUTION
  public synchronized boolean ack(long tag) {
    takeBackWhatIsOver();
    return inFlight.remove(tag) != null;
  }

  // | public boolean ack(long tag) {
  // |   return true;
  // | }
  // |
  // END SOLUTION

  /**
   * Takes the event of this delivery back: its consumer has failed.
   *
   * @return false when the lease is over, or the delivery was acked or given back before
   */
  // BEGIN SOLUTION
  public synchronized boolean nack(long tag) {
    takeBackWhatIsOver();
    Optional<Loan> loan = Optional.ofNullable(inFlight.remove(tag));
    loan.ifPresent(this::takeBack);
    return loan.isPresent();
  }

  // | public boolean nack(long tag) {
  // |   return false;
  // | }
  // |
  // END SOLUTION

  /** Returns how many events are in this queue, ready or in flight. */
  // BEGIN SOLUTION
  public synchronized int size() {
    takeBackWhatIsOver();
    return ready.size() + inFlight.size();
  }

  // | public int size() {
  // |   return ready.size();
  // | }
  // |
  // END SOLUTION

  /** Returns the events that this queue has given up, oldest first. */
  // BEGIN SOLUTION
  public synchronized List<ShopEvent> deadLetters() {
    takeBackWhatIsOver();
    return List.copyOf(deadLetters);
  }

  private Delivery lend(Message message) {
    tags++;
    Instant until = clock.instant().plus(lease);
    Delivery delivery = new Delivery(tags, message.event(), message.deliveries() + 1, until);
    inFlight.put(tags, new Loan(message.number(), delivery));
    return delivery;
  }

  private void takeBackWhatIsOver() {
    Instant now = clock.instant();
    List<Loan> over = inFlight.values().stream().filter(loan -> loan.isOver(now)).toList();
    for (Loan loan : over) {
      inFlight.remove(loan.delivery().tag());
      takeBack(loan);
    }
  }

  private void takeBack(Loan loan) {
    Delivery failed = loan.delivery();
    if (failed.count() == MOST_DELIVERIES) {
      deadLetters.add(failed.event());
    } else {
      ready.put(loan.number(), new Message(loan.number(), failed.event(), failed.count()));
    }
  }

  /** An event in its place, with the number of times it was handed out. */
  private record Message(long number, ShopEvent event, int deliveries) {}

  /** A delivery, and the place to which its event returns if it fails. */
  private record Loan(long number, Delivery delivery) {
    boolean isOver(Instant now) {
      return !delivery.until().isAfter(now);
    }
  }
  // | public List<ShopEvent> deadLetters() {
  // |   return List.copyOf(deadLetters);
  // | }
  // END SOLUTION
}
