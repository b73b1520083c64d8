package quayside.supervisor;

import java.time.Duration;

/** How many restarts a supervisor allows within a window of time, for all its children together. */
public record Limit(int most, Duration window) {
  /** Three restarts in five seconds, as in Elixir. */
  public static final Limit USUAL = new Limit(3, Duration.ofSeconds(5));

  public Limit {
    if (most < 0 || window.isNegative()) {
      throw new IllegalArgumentException("no limit below zero: " + most + " in " + window);
    }
  }
}
