package quayside.supervisor;

import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Executor;

/** What a supervisor needs of the world: threads, the time, and somebody who decides after it. */
public record Surroundings(Executor pool, Clock clock, Parent parent) {
  public Surroundings {
    Objects.requireNonNull(pool, "pool");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(parent, "parent");
  }
}
