// Feedback: while poll moved the only order
package quayside.ackredelivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

public class AckQueue {
  private static final int MOST_DELIVERIES = 5;

  private final Clock clock;
  private final Duration lease;
  private final List<ShopEvent> deadLetters = new ArrayList<>();

  private final NavigableMap<Long, Message> ready = new ConcurrentSkipListMap<>();

  private final Map<Long, Loan> inFlight = new ConcurrentHashMap<>();

  private final AtomicLong arrivals = new AtomicLong();
  private final AtomicLong tags = new AtomicLong();

  public AckQueue(Clock clock, Duration lease) {
    this.clock = Objects.requireNonNull(clock, "clock");
    this.lease = Objects.requireNonNull(lease, "lease");
  }

  public void put(ShopEvent event) {
    Objects.requireNonNull(event, "event");
    long number = arrivals.incrementAndGet();
    ready.put(number, new Message(number, event, 0));
  }

  public Optional<Delivery> poll() {
    takeBackWhatIsOver();
    return Optional.ofNullable(ready.pollFirstEntry()).map(first -> lend(first.getValue()));
  }

  public boolean ack(long tag) {
    takeBackWhatIsOver();
    return inFlight.remove(tag) != null;
  }

  public boolean nack(long tag) {
    takeBackWhatIsOver();
    Optional<Loan> loan = Optional.ofNullable(inFlight.remove(tag));
    loan.ifPresent(this::takeBack);
    return loan.isPresent();
  }

  public int size() {
    takeBackWhatIsOver();
    return ready.size() + inFlight.size();
  }

  public List<ShopEvent> deadLetters() {
    takeBackWhatIsOver();
    return List.copyOf(deadLetters);
  }

  private Delivery lend(Message message) {
    long tag = tags.incrementAndGet();
    Instant until = clock.instant().plus(lease);
    Delivery delivery = new Delivery(tag, message.event(), message.deliveries() + 1, until);
    inFlight.put(tag, new Loan(message.number(), delivery));
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

  private record Message(long number, ShopEvent event, int deliveries) {}

  private record Loan(long number, Delivery delivery) {
    boolean isOver(Instant now) {
      return !delivery.until().isAfter(now);
    }
  }
}
