package quayside.pekkosupervision;

/** The book on disk in which inventory notes what it does. */
public interface Ledger {
  /** Notes that a stock actor begins its work, with the tins that it has been given. */
  void opened();

  /**
   * Notes that tins were taken.
   *
   * @throws IllegalStateException when the disk can't be written
   */
  void taken(String tea, int tins);
}
