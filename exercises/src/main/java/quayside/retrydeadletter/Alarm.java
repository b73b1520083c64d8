package quayside.retrydeadletter;

/** Calls a person. */
public interface Alarm {
  /** Says that this letter could not be kept, and why. */
  void notKept(DeadLetter letter, Exception cause);
}
