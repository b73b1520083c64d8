package quayside.retrydeadletter;

import java.time.Instant;
import java.util.Objects;

/**
 * An event that was given up, with all that a person needs to repair the cause and to replay it.
 *
 * @param tries how often the event was handed to the handler
 * @param first when that happened for the first time
 * @param last when it happened for the last time
 * @param cause what the handler threw the last time
 */
public record DeadLetter(ShopEvent event, int tries, Instant first, Instant last, Exception cause) {
  public DeadLetter {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    Objects.requireNonNull(cause, "cause");
  }
}
