package quayside.supervisor;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * How to build one child of a supervisor, and when to build it anew.
 *
 * @param recipe gives a fresh behaviour each time it is asked
 */
public record Child(String name, Supplier<Behaviour<?>> recipe, Kind kind) {
  public Child {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(recipe, "recipe");
    Objects.requireNonNull(kind, "kind");
  }

  /** After which ends a child is started again. */
  public enum Kind {
    /** After each end. */
    PERMANENT,
    /** After a failure, but not when the child was told to stop. */
    TRANSIENT,
    /** Never. */
    TEMPORARY
  }
}
