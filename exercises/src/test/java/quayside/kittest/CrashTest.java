package quayside.kittest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quayside.kit.Crash;
import quayside.kit.Races;
import quayside.kit.TxStore;

class CrashTest {
  @Test
  void killsAtItsPointAndNowhereElse() {
    Crash crash = Crash.at("charged");
    List<String> done = new ArrayList<>();
    boolean died =
        crash.kills(
            () -> {
              crash.reach("reserved");
              done.add("reserved");
              crash.reach("charged");
              done.add("charged");
            });
    assertTrue(died);
    assertEquals(List.of("reserved"), done);
    assertEquals(List.of("reserved", "charged"), crash.trail());
    assertFalse(Crash.at("elsewhere").kills(() -> {}));
  }

  @Test
  void aDeadProcessDoesNothingEvenIfItCatchesTheSignal() {
    Crash crash = Crash.at("before commit");
    TxStore store = new TxStore(crash);
    boolean died =
        crash.kills(
            () -> {
              try {
                store.inTransaction(tx -> tx.put("order", "placed"));
              } catch (Throwable everything) {
                store.inTransaction(tx -> tx.put("order", "placed after all"));
              }
            });
    assertTrue(died);
    assertEquals(Map.of(), store.all());
  }

  @Test
  void anExceptionThatIsNoCrashComesThrough() {
    Crash crash = Crash.at("never reached");
    assertThrows(
        IllegalArgumentException.class,
        () ->
            crash.kills(
                () -> {
                  throw new IllegalArgumentException("a bug");
                }));
  }

  @Test
  void afterARestartTheStoreHasWhatWasCommitted() {
    Crash crash = Crash.at("after commit");
    TxStore store = new TxStore(crash);
    assertTrue(crash.kills(() -> store.inTransaction(tx -> tx.put("order", "placed"))));
    crash.restart();
    assertFalse(crash.kills(() -> store.inTransaction(tx -> tx.put("mail", "sent"))));
    assertEquals(Map.of("order", "placed", "mail", "sent"), store.all());
  }

  @Test
  void aTransactionIsSeenAsAWholeOrNotAtAll() {
    TxStore store = new TxStore();
    TxStore.Tx tx = store.begin();
    tx.put("order", "placed");
    assertEquals(Optional.of("placed"), tx.get("order"));
    assertEquals(Optional.empty(), store.get("order"));
    tx.put("event", "OrderPlaced");
    tx.commit();
    assertEquals(Map.of("order", "placed", "event", "OrderPlaced"), store.all());
    assertThrows(IllegalStateException.class, () -> tx.put("late", "write"));
  }

  @Test
  void workThatThrowsIsRolledBack() {
    TxStore store = new TxStore();
    assertThrows(
        IllegalArgumentException.class,
        () ->
            store.inTransaction(
                tx -> {
                  tx.put("order", "placed");
                  throw new IllegalArgumentException("no stock");
                }));
    assertEquals(Map.of(), store.all());
  }

  @Test
  void theCrashPointsOfAStoreAreWritesAndCommits() {
    Crash crash = Crash.never();
    new TxStore(crash).inTransaction(tx -> tx.put("order", "placed"));
    assertEquals(List.of("write order", "before commit", "after commit"), crash.trail());
  }

  @Test
  void ofTwoOverlappingInsertsOneIsRefused() {
    TxStore store = new TxStore();
    Races races = new Races();
    Runnable first =
        () ->
            store.inTransaction(
                tx -> {
                  tx.insert("handled/1", "yes");
                  races.line();
                });
    Runnable second = () -> store.inTransaction(tx -> tx.insert("handled/1", "yes"));
    assertTrue(races.force(first, second));
    assertEquals(1, races.failures().size());
    assertEquals(Map.of("handled/1", "yes"), store.all());
  }
}
