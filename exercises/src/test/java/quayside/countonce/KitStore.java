package quayside.countonce;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import quayside.kit.Crash;
import quayside.kit.Races;
import quayside.kit.TxStore;

/**
 * The test kit's store, behind the interface of this exercise.
 *
 * <p>Its process may die, and the race that it offers is between two transactions: the first one
 * waits before its commit. The kit's store can't forget keys, so a removed key gets an empty value.
 */
class KitStore implements Store {
  private static final String REMOVED = "";

  private final TxStore kept;
  private final Races races;

  KitStore(Crash crash, Races races) {
    this.kept = new TxStore(crash);
    this.races = races;
  }

  KitStore() {
    this(Crash.never(), new Races());
  }

  @Override
  public Optional<String> get(String key) {
    return kept.get(key).filter(value -> !value.equals(REMOVED));
  }

  @Override
  public void inTransaction(Consumer<Tx> work) {
    try {
      kept.inTransaction(
          tx -> {
            work.accept(new KitTx(tx));
            races.line();
          });
    } catch (IllegalStateException refused) {
      throw inOurWords(refused);
    }
  }

  /** Returns how many keys begin so. */
  long count(String beginning) {
    return all().keySet().stream().filter(key -> key.startsWith(beginning)).count();
  }

  /** Returns all that is committed and not removed. */
  Map<String, String> all() {
    return kept.all().entrySet().stream()
        .filter(entry -> !entry.getValue().equals(REMOVED))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static RuntimeException inOurWords(IllegalStateException refused) {
    String before = "there is already a ";
    String message = String.valueOf(refused.getMessage());
    return message.startsWith(before)
        ? new AlreadyThereException(message.substring(before.length()))
        : refused;
  }

  private record KitTx(TxStore.Tx tx) implements Tx {
    @Override
    public Optional<String> get(String key) {
      return tx.get(key).filter(value -> !value.equals(REMOVED));
    }

    @Override
    public void put(String key, String value) {
      tx.put(key, value);
    }

    @Override
    public void insert(String key, String value) {
      if (tx.get(key).isPresent() && get(key).isEmpty()) {
        tx.put(key, value);
        return;
      }
      try {
        tx.insert(key, value);
      } catch (IllegalStateException refused) {
        throw inOurWords(refused);
      }
    }

    @Override
    public void remove(String key) {
      if (get(key).isPresent()) {
        tx.put(key, REMOVED);
      }
    }
  }
}
