package eda.runner.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Code that doesn't end is stopped and told where it stood; what it left behind ends with it. */
@Tag("slow")
class EndlessCodeTest {
  private static final String HOOK =
      "Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) Thread.onSpinWait(); }));";

  private static final Act DEAD_LOCK =
      Act.doing(
              """
              CountDownLatch both = new CountDownLatch(2);
              Object one = new Object(), other = new Object();
              Thread second = new Thread(() -> lock(other, one, both), "second");
              second.start();
              lock(one, other, both);
              """)
          .with(
              """
              static void lock(Object first, Object second, CountDownLatch both) {
                synchronized (first) {
                  both.countDown();
                  try { both.await(); } catch (InterruptedException e) { }
                  synchronized (second) { }
                }
              }
              """);

  @TempDir static Path folder;
  private static Trial trial;

  @BeforeAll
  static void open() throws InterruptedException {
    trial = new Trial(folder);
    trial.checkRightCode();
  }

  @AfterAll
  static void close() {
    trial.close();
  }

  static List<Abuse> abuses() {
    return List.of(
        Abuse.timesOut(
            "an endless loop", Act.doing("while (true) Thread.onSpinWait();"), "in itActs"),
        Abuse.timesOut(
            "a loop that catches whatever would end it",
            Act.doing("while (true) try { Thread.sleep(1000); } catch (Throwable e) { }"),
            "in itActs"),
        Abuse.timesOut(
            "a class that is never set up",
            Act.RIGHT.with("static { while (Math.random() < 2) Thread.onSpinWait(); }"),
            "in itActs"),
        Abuse.timesOut(
            "an end that a hook holds up", Act.doing(HOOK + "System.exit(0);"), "in itActs"),
        Abuse.passes("a hook that would hold up the end", Act.doing(HOOK)),
        Abuse.passes(
            "threads that are left behind",
            Act.doing(
                    "for (int i = 0; i < 50; i++) new Thread(() -> { while (true) LOCK.lock(); }).start();")
                .with(
                    "static final java.util.concurrent.locks.Lock LOCK = new java.util.concurrent.locks.ReentrantLock();")),
        Abuse.timesOut(
            "a stopped process",
            Act.doing(
                "new ProcessBuilder(\"kill\", \"-STOP\", \"\" + ProcessHandle.current().pid()).start().waitFor(); new CountDownLatch(1).await();"),
            "stopped in "));
  }

  @ParameterizedTest
  @MethodSource("abuses")
  void isStopped(Abuse abuse) throws InterruptedException {
    abuse.prove(trial);
  }

  @Test
  void bothThreadsOfADeadLockAreNamedWithTheirPlaces() throws InterruptedException {
    Verdict.TimedOut late = (Verdict.TimedOut) trial.verdict(DEAD_LOCK, 1);

    assertThat(late.threads())
        .hasSize(2)
        .allMatch(thread -> thread.state().equals("BLOCKED"))
        .allMatch(thread -> thread.places().get(0).text().matches("Act.java:\\d+ lock"))
        .extracting(Verdict.StuckThread::name)
        .containsExactlyInAnyOrder("tests", "second");
  }

  @Test
  void aRunThatGoesOnWhenItsTestsHavePassedHasNotPassed() throws InterruptedException {
    Verdict late = trial.verdict(Act.RIGHT.endingWith("while (true) Thread.onSpinWait();"), 1);

    assertThat(late).isInstanceOf(Verdict.TimedOut.class);
    assertThat(late.tests()).hasSize(2).allMatch(TestReport::passed);
  }
}
