package eda.runner.check;

import eda.runner.check.Verdict.CrashCause;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Code that ends or breaks the program that it runs in has not passed, whatever it says. */
@Tag("slow")
class EndingCodeTest {
  private static final String KILL =
      "new ProcessBuilder(\"kill\", \"-%s\", \"\" + ProcessHandle.current().pid()).start().waitFor(); new CountDownLatch(1).await();";

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

  static List<Abuse> exits() {
    return List.of(
        Abuse.crashes("System.exit(0)", Act.doing("System.exit(0);"), CrashCause.EXIT),
        Abuse.crashes("System.exit(1)", Act.doing("System.exit(1);"), CrashCause.EXIT),
        Abuse.crashes(
            "the exit code of a full memory, with its text",
            Act.doing(
                "System.out.println(\"java.lang.OutOfMemoryError\"); Runtime.getRuntime().halt(3);"),
            CrashCause.EXIT),
        Abuse.crashes("halt", Act.doing("Runtime.getRuntime().halt(0);"), CrashCause.EXIT),
        Abuse.crashes(
            "halt when all tests have passed",
            Act.RIGHT.endingWith("Runtime.getRuntime().halt(0);"),
            CrashCause.EXIT),
        Abuse.crashes(
            "exit by another thread",
            Act.doing("new Thread(() -> System.exit(0)).start(); new CountDownLatch(1).await();"),
            CrashCause.EXIT));
  }

  static List<Abuse> faults() {
    return List.of(
        Abuse.crashes("kill -9", Act.doing(KILL.formatted("KILL")), CrashCause.UNKNOWN),
        Abuse.crashes("a fault of the JVM", Act.doing(KILL.formatted("SEGV")), CrashCause.UNKNOWN),
        Abuse.fails(
            "a class that can't be set up",
            Act.RIGHT.with("static final int CUPS = Integer.parseInt(\"three\");"),
            "caused by: java.lang.NumberFormatException: For input string: \"three\""),
        Abuse.fails(
            "an error that only the JVM should throw",
            Act.doing("throw new InternalError(\"made up\");"),
            "java.lang.InternalError: made up"),
        Abuse.crashes(
            "causes without end",
            Act.doing("throw new Endless();")
                .with(
                    "static class Endless extends Exception { final byte[] more = new byte[1 << 20]; @Override public Throwable getCause() { return new Endless(); } }"),
            CrashCause.MEMORY),
        Abuse.fails(
            "an interrupt that stays",
            Act.doing("Thread.currentThread().interrupt(); Thread.sleep(1);"),
            "InterruptedException"),
        Abuse.passes(
            "interrupts for all threads",
            Act.doing(
                "Thread.getAllStackTraces().keySet().forEach(Thread::interrupt); Thread.interrupted();")));
  }

  @ParameterizedTest
  @MethodSource({"exits", "faults"})
  void isToldAsWhatItIs(Abuse abuse) throws InterruptedException {
    abuse.prove(trial);
  }

  @Test
  void aWorkerThatNobodyNeededLeavesNothing() {
    try (Checker unused = new Checker()) {
      unused.prepare();
    }
    Leftovers.areNone();
  }
}
