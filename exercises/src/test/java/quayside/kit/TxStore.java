package quayside.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A small database of texts: a transaction is kept as a whole or not at all.
 *
 * <p>Nobody sees a transaction's writes before it is committed, except the transaction itself. What
 * was committed survives a {@link Crash}; an open transaction doesn't. The points of a crash are
 * {@code write KEY}, {@code before commit} and {@code after commit}.
 *
 * <p>Transactions of several threads may overlap. Of two that write the same key the later commit
 * stays, except after {@code insert}, which refuses a key that is there by then.
 */
public final class TxStore {
  private final Map<String, String> committed = new LinkedHashMap<>();
  private final Crash crash;

  public TxStore() {
    this(Crash.never());
  }

  /** Makes a store that is used by a process which may die. */
  public TxStore(Crash crash) {
    this.crash = Objects.requireNonNull(crash, "crash");
  }

  /** Returns the committed value of a key. */
  public synchronized Optional<String> get(String key) {
    return Optional.ofNullable(committed.get(key));
  }

  /** Returns a copy of everything that is committed, in the order in which keys first came. */
  public synchronized Map<String, String> all() {
    return new LinkedHashMap<>(committed);
  }

  /** Begins a transaction, to be committed or rolled back by the caller. */
  public Tx begin() {
    return new Tx();
  }

  /** Runs the work in a transaction: committed when it ends well, rolled back when it throws. */
  public void inTransaction(Consumer<Tx> work) {
    Tx tx = begin();
    try {
      work.accept(tx);
      tx.commit();
    } finally {
      tx.rollback();
    }
  }

  private synchronized void keep(Tx tx) {
    for (String key : tx.inserted.keySet()) {
      if (committed.containsKey(key)) {
        throw new IllegalStateException("there is already a " + key);
      }
    }
    committed.putAll(tx.written);
  }

  /** Writes that belong together. Used by one thread; after its end every use is refused. */
  public final class Tx {
    private final Map<String, String> written = new LinkedHashMap<>();
    private final Map<String, String> inserted = new LinkedHashMap<>();
    private boolean over;

    private Tx() {}

    /** Returns the value as this transaction sees it: its own write, or else the committed one. */
    public Optional<String> get(String key) {
      refuseAfterEnd();
      return written.containsKey(key) ? Optional.of(written.get(key)) : TxStore.this.get(key);
    }

    /** Writes a value, new or not. */
    public void put(String key, String value) {
      refuseAfterEnd();
      crash.reach("write " + key);
      written.put(key, Objects.requireNonNull(value, "value"));
    }

    /** Writes a value under a key that must be new, now and when the transaction is committed. */
    public void insert(String key, String value) {
      if (get(key).isPresent()) {
        throw new IllegalStateException("there is already a " + key);
      }
      put(key, value);
      inserted.put(key, value);
    }

    /** Keeps all writes of this transaction at once. */
    public void commit() {
      refuseAfterEnd();
      crash.reach("before commit");
      over = true;
      keep(this);
      crash.reach("after commit");
    }

    /** Forgets the writes; does nothing once the transaction is over. */
    public void rollback() {
      over = true;
    }

    private void refuseAfterEnd() {
      if (over) {
        throw new IllegalStateException("this transaction is over");
      }
    }
  }
}
