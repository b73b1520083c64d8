package quayside.kit;

import java.util.ArrayList;
import java.util.List;

/**
 * A process that dies at a chosen point, as if its plug had been pulled.
 *
 * <p>Code under test, or a tool that it uses, says where it is with {@code reach}. At the chosen
 * point a {@link Signal} is thrown. From then on every {@code reach} throws it: code that catches
 * the signal still can't do anything any more, because a dead process does nothing.
 *
 * <pre>{@code
 * Crash crash = Crash.at("before commit");
 * TxStore store = new TxStore(crash);
 * boolean died = crash.kills(() -> orders.place(order, store));
 * crash.restart();        // the next process finds what the store has kept
 * }</pre>
 *
 * <p>This class is thread-safe.
 */
public final class Crash {
  private final String point;
  private final List<String> trail = new ArrayList<>();
  private boolean armed;
  private boolean dead;

  private Crash(String point, boolean armed) {
    this.point = point;
    this.armed = armed;
  }

  /** Dies when this point is reached for the first time. */
  public static Crash at(String point) {
    return new Crash(point, true);
  }

  /** Never dies; its trail names the points at which a crash could be tried. */
  public static Crash never() {
    return new Crash("", false);
  }

  /** Says that the code has come to this point; throws when the process dies here, or is dead. */
  public synchronized void reach(String here) {
    if (!dead) {
      trail.add(here);
      dead = armed && here.equals(point);
    }
    if (dead) {
      throw new Signal(point);
    }
  }

  /**
   * Runs the action in the process that may die.
   *
   * @return whether it died; what the action made of the signal does not matter
   */
  public boolean kills(Runnable action) {
    try {
      action.run();
    } catch (Signal signal) {
      return true;
    } catch (RuntimeException | Error thrown) {
      if (!happened()) {
        throw thrown;
      }
    }
    return happened();
  }

  /** Returns whether the process has died. */
  public synchronized boolean happened() {
    return dead;
  }

  /** Returns the points reached in order, the last one being where the process died. */
  public synchronized List<String> trail() {
    return List.copyOf(trail);
  }

  /** Starts the process again; it doesn't die a second time. */
  public synchronized void restart() {
    dead = false;
    armed = false;
  }

  /** Thrown where the process dies: an error, so that no {@code catch (Exception)} stops it. */
  public static final class Signal extends Error {
    private static final long serialVersionUID = 1;

    private Signal(String point) {
      super("the process died at: " + point);
    }
  }
}
