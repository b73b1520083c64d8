package eda.runner.check;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Processes that code starts end with its check, also when their parents have ended before. */
@Tag("slow")
@EnabledOnOs(OS.LINUX)
class StartedProcessTest {
  private static final String SLEEP = "sleep " + Leftovers.LONG_TIME;

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
    String orphan = shell("(" + SLEEP + " &) ; true") + ".waitFor();";
    return List.of(
        Abuse.passes("a child", Act.doing(shell("exec " + SLEEP) + ";")),
        Abuse.passes("a grandchild", Act.doing(shell(SLEEP + "; true") + ";")),
        Abuse.passes("a grandchild without its parent", Act.doing(orphan)),
        Abuse.passes(
            "one that hears no signals and has a session of its own",
            Act.doing(shell("trap '' HUP INT TERM; setsid " + SLEEP + " & wait") + ";")),
        Abuse.passes(
            "one that starts another as it ends",
            Act.doing(shell("trap '" + SLEEP + "' EXIT; " + SLEEP + "; true") + ";")),
        Abuse.passes(
            "one without the environment that it was given",
            Act.doing(
                "ProcessBuilder it = new ProcessBuilder(\"sleep\", \""
                    + Leftovers.LONG_TIME
                    + "\"); it.environment().clear(); it.start();")),
        Abuse.crashes(
            "one that is left by a halt without its environment",
            Act.doing(
                "ProcessBuilder it = new ProcessBuilder(\"/bin/sh\", \"-c\", \"("
                    + SLEEP
                    + " &) ; true\"); it.environment().clear(); it.start().waitFor();"
                    + "Runtime.getRuntime().halt(0);"),
            Verdict.CrashCause.EXIT),
        Abuse.timesOut(
            "one that is waited for", Act.doing(shell("exec " + SLEEP) + ".waitFor();"), "itActs"),
        Abuse.crashes(
            "one that is left by an exit",
            Act.doing(orphan + "System.exit(0);"),
            Verdict.CrashCause.EXIT),
        Abuse.crashes(
            "one that is left by a halt",
            Act.doing(orphan + "Runtime.getRuntime().halt(0);"),
            Verdict.CrashCause.EXIT),
        Abuse.crashes(
            "a hundred that are left by a full memory",
            Act.doing(
                "for (int i = 0; i < 100; i++) "
                    + shell("exec " + SLEEP)
                    + "; List<long[]> all = new ArrayList<>(); while (true) all.add(new long[1 << 16]);"),
            Verdict.CrashCause.MEMORY),
        Abuse.passes(
            "a port that stays open",
            Act.doing("HELD.add(new java.net.ServerSocket(0));")
                .with("static final List<Object> HELD = new ArrayList<>();")));
  }

  @ParameterizedTest
  @MethodSource("abuses")
  void endsWithItsCheck(Abuse abuse) throws InterruptedException {
    abuse.prove(trial);
  }

  private static String shell(String script) {
    return "new ProcessBuilder(\"/bin/sh\", \"-c\", \"" + script + "\").start()";
  }
}
