package quayside.supervisor;

/** Tells a caller that the server has ended and will not answer. */
public class ServerEndedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Names why the server ended; the cause is null when it was told to stop. */
  public ServerEndedException(Throwable cause) {
    super("the server has ended", cause);
  }
}
