package quayside.supervisor;

import java.util.Optional;

/**
 * What a server does with its messages. Each method gets the state and returns the next one.
 *
 * <p>The methods of one server never run at the same time, so none of them needs a lock.
 */
public interface Behaviour<S> {
  /** Returns the state to begin with. */
  S init();

  /** Answers a message whose sender waits for the reply. */
  Answer<S> handleCall(Object message, S state);

  /** Handles a message whose sender waits for nothing. */
  S handleCast(Object message, S state);

  /** Handles a message that is neither call nor cast, an event of a bus for example. */
  default S handleInfo(Object message, S state) {
    return state;
  }

  /** Called once at the server's end; the reason is empty when it was told to stop. */
  default void terminate(Optional<Throwable> reason, S state) {}

  /** A reply, and the state after it. */
  record Answer<S>(Object reply, S state) {}
}
