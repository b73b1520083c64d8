package quayside.countonce;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * A small database of texts: a transaction is kept as a whole or not at all.
 *
 * <p>Nobody sees the writes of a transaction before it is committed. Transactions of several
 * threads, or of several processes, may overlap: of two that put the same key, the later commit
 * stays.
 */
public interface Store {
  /** Returns the committed value of a key. */
  Optional<String> get(String key);

  /**
   * Runs the work in a transaction: committed when it ends well, rolled back when it throws.
   *
   * @throws AlreadyThereException when a key that the work inserted is there by then
   */
  void inTransaction(Consumer<Tx> work);

  /** Reads and writes of one transaction. */
  interface Tx {
    /** Returns the value as this transaction sees it: its own write, or else the committed one. */
    Optional<String> get(String key);

    /** Writes a value, whether the key is new or not. */
    void put(String key, String value);

    /**
     * Writes a value under a key that must be new, now and at the commit.
     *
     * @throws AlreadyThereException when the key is there already
     */
    void insert(String key, String value);

    /** Forgets a key, whether it is there or not. */
    void remove(String key);
  }

  /** Tells that somebody else has inserted a key before; nothing of the transaction is kept. */
  class AlreadyThereException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Names the key. */
    public AlreadyThereException(String key) {
      super("there is already a " + key);
    }
  }
}
