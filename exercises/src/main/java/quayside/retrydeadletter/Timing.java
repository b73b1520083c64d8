package quayside.retrydeadletter;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.DoubleSupplier;

/**
 * All that has to do with time, in one hand, so that a test can be that hand.
 *
 * @param clock says what time it is
 * @param timer runs a task later
 * @param random gives a number from 0 up to, but not including, 1, another one each time
 */
public record Timing(Clock clock, Timer timer, DoubleSupplier random) {
  public Timing {
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(timer, "timer");
    Objects.requireNonNull(random, "random");
  }

  /** Runs tasks later. It waits for them; who asks for it doesn't. */
  public interface Timer {
    /** Runs the task once, when the delay is over, and returns at once. */
    void after(Duration delay, Runnable task);
  }
}
