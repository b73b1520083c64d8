package eda.runner.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What ended before its tests did, on pages of all sizes. */
class StuckPageTest {
  @Test
  void deadLockInFortyColumns() {
    assertThat(Screens.text(Screens.verdict(Verdicts.deadLock(), 40)))
        .isEqualTo(
            """
            ✗ add-up was stopped  it ran longer than
            10 seconds

              what happened: a dead lock: two
              threads wait for each other in the
              test `sellingWhileRefilling`, and none
              can ever go on
              promised: the code comes to an end,
              whatever its threads do
              usual causes: locks that are taken in
              another order by another thread, or a
              handler that is called while a lock is
              held
              look at: who takes Stock@1b2c in
              Shop.java:14, sell, and who takes
              Orders@5e6f in Shop.java:31, refill

              thread tests BLOCKED
                holds Orders@5e6f, taken at
                Shop.java:13, sell
                waits for Stock@1b2c, held by pool-1
                at Shop.java:14, sell
                  synchronized (stock) {
                at Shop.java:9, buy

              thread pool-1 BLOCKED
                holds Stock@1b2c, taken at
                Shop.java:30, refill
                waits for Orders@5e6f, held by tests
                at Shop.java:31, refill
                  synchronized (orders) {

              thread mail WAITING
                at Mail.java:8, run
                  queue.take();
            """);
  }

  @Test
  void deadLockInEightyColumns() {
    assertThat(Screens.text(Screens.verdict(Verdicts.deadLock(), 80)))
        .isEqualTo(
            """
            ✗ add-up was stopped  it ran longer than 10 seconds

              what happened: a dead lock: two threads wait for each other in the test
              `sellingWhileRefilling`, and none can ever go on
              promised: the code comes to an end, whatever its threads do
              usual causes: locks that are taken in another order by another thread, or a
              handler that is called while a lock is held
              look at: who takes Stock@1b2c in Shop.java:14, sell, and who takes Orders@5e6f
              in Shop.java:31, refill

              thread tests BLOCKED
                holds Orders@5e6f, taken at Shop.java:13, sell
                waits for Stock@1b2c, held by pool-1
                at Shop.java:14, sell
                  synchronized (stock) {
                at Shop.java:9, buy

              thread pool-1 BLOCKED
                holds Stock@1b2c, taken at Shop.java:30, refill
                waits for Orders@5e6f, held by tests
                at Shop.java:31, refill
                  synchronized (orders) {

              thread mail WAITING
                at Mail.java:8, run
                  queue.take();
            """);
  }

  @Test
  void deadLockInAHundredAndTwentyColumns() {
    assertThat(Screens.text(Screens.verdict(Verdicts.deadLock(), 120)))
        .isEqualTo(
            """
            ✗ add-up was stopped  it ran longer than 10 seconds

              what happened: a dead lock: two threads wait for each other in the test `sellingWhileRefilling`, and none can ever go
              on
              promised: the code comes to an end, whatever its threads do
              usual causes: locks that are taken in another order by another thread, or a handler that is called while a lock is
              held
              look at: who takes Stock@1b2c in Shop.java:14, sell, and who takes Orders@5e6f in Shop.java:31, refill

              thread tests BLOCKED
                holds Orders@5e6f, taken at Shop.java:13, sell
                waits for Stock@1b2c, held by pool-1
                at Shop.java:14, sell
                  synchronized (stock) {
                at Shop.java:9, buy

              thread pool-1 BLOCKED
                holds Stock@1b2c, taken at Shop.java:30, refill
                waits for Orders@5e6f, held by tests
                at Shop.java:31, refill
                  synchronized (orders) {

              thread mail WAITING
                at Mail.java:8, run
                  queue.take();
            """);
  }

  @Test
  void deadLockInColour() {
    assertThat(Screens.coloured(Screens.verdict(Verdicts.deadLock(), 80)))
        .isEqualTo(
            """
            ␛[31m✗ add-up was stopped␛[0;2m  it ran longer than 10 seconds␛[0m

              ␛[1mwhat happened:␛[0m a dead lock: two threads wait for each other in the test
              `sellingWhileRefilling`, and none can ever go on
              ␛[1mpromised:␛[0m the code comes to an end, whatever its threads do
              ␛[1musual causes:␛[0m locks that are taken in another order by another thread, or a
              handler that is called while a lock is held
              ␛[1mlook at:␛[0m who takes Stock@1b2c in Shop.java:14, sell, and who takes Orders@5e6f
              in Shop.java:31, refill

              ␛[1mthread tests␛[0;2m BLOCKED␛[0m
                holds Orders@5e6f, taken at Shop.java:13, sell
                waits for Stock@1b2c, held by pool-1
                at Shop.java:14, sell
                  ␛[33msynchronized (stock) {␛[0m
                at Shop.java:9, buy

              ␛[1mthread pool-1␛[0;2m BLOCKED␛[0m
                holds Stock@1b2c, taken at Shop.java:30, refill
                waits for Orders@5e6f, held by tests
                at Shop.java:31, refill
                  ␛[33msynchronized (orders) {␛[0m

              ␛[1mthread mail␛[0;2m WAITING␛[0m
                at Mail.java:8, run
                  ␛[33mqueue.take();␛[0m
            """);
  }

  @Test
  void doesNotCompileInFortyColumns() {
    assertThat(Screens.text(Screens.verdict(Verdicts.doesNotCompile(), 40)))
        .isEqualTo(
            """
            ✗ add-up does not compile  so no test
            ran

            src/main/java/tiny/Sum.java:7: cannot
            find symbol
                return nunbers.size();
                       ^
              symbol:   variable nunbers
              help: nothing of this name is known
              here: compare the spelling, look for a
              missing import or a declaration in
              another block
            """);
  }

  @Test
  void doesNotCompileInEightyColumns() {
    assertThat(Screens.text(Screens.verdict(Verdicts.doesNotCompile(), 80)))
        .isEqualTo(
            """
            ✗ add-up does not compile  so no test ran

            src/main/java/tiny/Sum.java:7: cannot find symbol
                return nunbers.size();
                       ^
              symbol:   variable nunbers
              help: nothing of this name is known here: compare the spelling, look for a
              missing import or a declaration in another block
            """);
  }

  @Test
  void doesNotCompileInAHundredAndTwentyColumns() {
    assertThat(Screens.text(Screens.verdict(Verdicts.doesNotCompile(), 120)))
        .isEqualTo(
            """
            ✗ add-up does not compile  so no test ran

            src/main/java/tiny/Sum.java:7: cannot find symbol
                return nunbers.size();
                       ^
              symbol:   variable nunbers
              help: nothing of this name is known here: compare the spelling, look for a missing import or a declaration in another
              block
            """);
  }

  @Test
  void doesNotCompileInColour() {
    assertThat(Screens.coloured(Screens.verdict(Verdicts.doesNotCompile(), 80)))
        .isEqualTo(
            """
            ␛[31m✗ add-up does not compile␛[0;2m  so no test ran␛[0m

            ␛[1msrc/main/java/tiny/Sum.java:7: ␛[0mcannot find symbol
                ␛[33mreturn nunbers.size();␛[0m
                ␛[31m       ^␛[0m
              symbol:   variable nunbers
              ␛[1mhelp:␛[0m nothing of this name is known here: compare the spelling, look for a
              missing import or a declaration in another block
            """);
  }
}
