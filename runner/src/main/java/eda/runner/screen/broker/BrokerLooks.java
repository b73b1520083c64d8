package eda.runner.screen.broker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The last looks at the brokers, the latest last. What changed since the first of them is marked,
 * so a mark stays for as many looks as are kept.
 *
 * @param kept how many looks are kept; with one alone nothing is marked
 */
public record BrokerLooks(List<BrokerLook> recent, int kept) {
  public BrokerLooks {
    recent = List.copyOf(recent);
    if (kept < 1) {
      throw new IllegalArgumentException("kept must be at least 1: " + kept);
    }
  }

  /** A single look. */
  public static BrokerLooks once(BrokerLook look) {
    return new BrokerLooks(List.of(look), 1);
  }

  /** None yet. */
  public static BrokerLooks keeping(int looks) {
    return new BrokerLooks(List.of(), looks);
  }

  /** Returns these with one more. */
  public BrokerLooks and(BrokerLook look) {
    List<BrokerLook> more = new ArrayList<>(recent);
    more.add(look);
    return new BrokerLooks(more.subList(Math.max(0, more.size() - kept), more.size()), kept);
  }

  public Optional<BrokerLook> latest() {
    return recent.isEmpty() ? Optional.empty() : Optional.of(recent.get(recent.size() - 1));
  }

  /** Whether room is kept for marks. */
  boolean marked() {
    return kept > 1;
  }
}
