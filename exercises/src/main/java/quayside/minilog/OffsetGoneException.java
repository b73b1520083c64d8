package quayside.minilog;

/** Tells a reader that the log no longer has the records from this offset on. */
public class OffsetGoneException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public OffsetGoneException(int partition, long offset, long start) {
    super("partition " + partition + " begins at " + start + ": offset " + offset + " is gone");
  }
}
