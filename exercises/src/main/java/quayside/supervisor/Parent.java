package quayside.supervisor;

import java.util.Optional;

/** Hears that a supervisor has reached its limit. */
public interface Parent {
  /** Called once, when all children have ended, with the reason of the last end that counted. */
  void gaveUp(Optional<Throwable> lastReason);
}
