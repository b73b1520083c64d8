package quayside.ackredelivery;

import java.time.Instant;
import java.util.Objects;

/**
 * One handing out of an event to one consumer.
 *
 * @param tag the number of this delivery: no two deliveries of a queue have the same one
 * @param event what is handed out
 * @param count how often the event has been handed out, this time included
 * @param until the end of the lease: at this moment the event belongs to the consumer no more
 */
public record Delivery(long tag, ShopEvent event, int count, Instant until) {
  public Delivery {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(until, "until");
  }

  /** Returns whether the event was handed out before: its effect may have happened already. */
  public boolean redelivered() {
    return count > 1;
  }
}
