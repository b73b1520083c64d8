package quayside.helloevent;

import java.util.Objects;

/** A customer arrived at Quayside. It has happened, so nothing can change it. */
public record CustomerArrived(String name) {
  public CustomerArrived {
    Objects.requireNonNull(name, "name");
  }
}
