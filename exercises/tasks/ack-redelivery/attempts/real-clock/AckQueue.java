// Feedback: the test's time moved, the lease did not
package quayside.ackredelivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

public class AckQueue {
  private static final int MOST_DELIVERIES = 5;

  private final Clock clock;
  private final Duration lease;
  private final List<ShopEvent> deadLetters = new ArrayList<>();

  private final NavigableMap<Long, Message> ready = new TreeMap<>();

  private final Map<Long, Loan> inFlight = new LinkedHashMap<>();

  private long arrivals;
  private long tags;

  public AckQueue(Clock clock, Duration lease) {
    this.clock = Objects.requireNonNull(clock, "clock");
    this.lease = Objects.requireNonNull(lease, "lease");
  }

  public synchronized void put(ShopEvent event) {
    Objects.requireNonNull(event, "event");
    arrivals++;
    ready.put(arrivals, new Message(arrivals, event, 0));
  }

  public synchronized Optional<Delivery> poll() {
    takeBackWhatIsOver();
    return Optional.ofNullable(ready.pollFirstEntry()).map(first -> lend(first.getValue()));
  }

  public synchronized boolean ack(long tag) {
    takeBackWhatIsOver();
    return inFlight.remove(tag) != null;
  }

  public synchronized boolean nack(long tag) {
    takeBackWhatIsOver();
    Optional<Loan> loan = Optional.ofNullable(inFlight.remove(tag));
    loan.ifPresent(this::takeBack);
    return loan.isPresent();
  }

  public synchronized int size() {
    takeBackWhatIsOver();
    return ready.size() + inFlight.size();
  }

  public synchronized List<ShopEvent> deadLetters() {
    takeBackWhatIsOver();
    return List.copyOf(deadLetters);
  }

  private Delivery lend(Message message) {
    tags++;
    Instant until = Instant.now().plus(lease);
    Delivery delivery = new Delivery(tags, message.event(), message.deliveries() + 1, until);
    inFlight.put(tags, new Loan(message.number(), delivery));
    return delivery;
  }

  private void takeBackWhatIsOver() {
    Instant now = Instant.now();
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

  private record Message(long number, ShopEvent event, int deliveries) {}

  private record Loan(long number, Delivery delivery) {
    boolean isOver(Instant now) {
      return !delivery.until().isAfter(now);
    }
  }
}
