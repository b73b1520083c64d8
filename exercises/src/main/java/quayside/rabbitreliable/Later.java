package quayside.rabbitreliable;

import java.time.Duration;

/** Runs a task after a pause, on a thread of its own; the test makes time pass. */
public interface Later {
  void after(Duration pause, Runnable task);
}
