package quayside.boundedmailbox;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * The limit of a mailbox: how many messages may wait, what happens to more, and who hears of each
 * message that is dropped.
 *
 * <p>A message that is handled no longer waits. A message that is refused was not dropped: its
 * producer still has it.
 */
public record Limit<E>(int capacity, Overflow rule, Consumer<E> dropped) {
  public Limit {
    if (capacity < 1) {
      throw new IllegalArgumentException("nothing fits into a mailbox for " + capacity);
    }
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(dropped, "dropped");
  }
}
