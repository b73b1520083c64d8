package quayside.retrydeadletter;

/**
 * A permanent error: there is something wrong with the event itself, now and at every later try.
 */
public class InvalidEventException extends Exception {
  private static final long serialVersionUID = 1;

  /** Says what is wrong with the event. */
  public InvalidEventException(String message) {
    super(message);
  }
}
