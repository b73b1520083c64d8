package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.screen.Io;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code broker look --watch} and the broker's page of the exercise screen, on real terminals. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BrokerWatchTest {
  private static final String ENTER = "\u001b[?1049h";
  private static final String LEAVE = "\u001b[?25h\u001b[?1049l";
  private static final String RUNNING =
      "kafka=- amqp=" + FakeDaemon.AMQP + " external=- kept=false connections=1";

  @TempDir Path folder;

  @Test
  void eventsAreSeenToFlowOnATerminal() throws Exception {
    Run run = Run.tiny(folder);
    try (FakeDaemon daemon = daemon().holds("queue|mail|1|0|1");
        PseudoTerminal shown = new PseudoTerminal(run, "broker look --watch")) {
      shown.awaits(ENTER).shows("mail", "q quit");
      daemon.holds("queue|mail|4|0|1");
      shown.shows("4 +3   ████");
      shown.presses("? keys", "?").shows("look now").types("z").shows("mail");
      daemon.ends();
      shown.shows("No broker runs.");
      shown.presses("q quit", "q").awaits(LEAVE).endsRestored(0);
    }
  }

  @Test
  void withReducedMotionOnlyAKeyLooksAgain() throws Exception {
    Run run = Run.tiny(folder).with("COURSE_REDUCED_MOTION", "1");
    try (FakeDaemon daemon = daemon().holds("queue|mail|1|0|1");
        PseudoTerminal shown = new PseudoTerminal(run, "broker look --watch")) {
      shown.awaits(ENTER).shows("mail", "r look now");
      daemon.holds("queue|mail|4|0|1");
      shown.types("?").shows("─ keys").types("z").shows("─ broker");
      assertThat(daemon.commands()).containsOnlyOnce("look");
      shown.types("r").shows("4 +3");
      shown.types("q").awaits(LEAVE).endsRestored(0);
    }
  }

  @Test
  void withoutATerminalEachChangedLookIsWritten() throws Exception {
    PipedInputStream written = new PipedInputStream(1 << 16);
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(written, StandardCharsets.UTF_8));
    FutureTask<Integer> watching = watching(Run.tiny(folder), new PipedOutputStream(written));
    Thread thread = new Thread(watching, "watch");
    try (FakeDaemon daemon = daemon().holds("queue|mail|1|0|1")) {
      thread.start();
      assertThat(lines(lines, 5))
          .containsExactly(
              "At 12:00",
              "Queues",
              " queue      ready                unacked      consumers",
              " mail           1      █               0              1",
              "");
      daemon.holds("queue|mail|4|0|1");
      assertThat(lines(lines, 4))
          .last()
          .isEqualTo(" mail           4 +3   ████            0              1");
      thread.interrupt();
      assertThat(watching.get(60, TimeUnit.SECONDS)).isEqualTo(ExitCode.INTERRUPTED);
    } finally {
      thread.interrupt();
    }
  }

  @Test
  void anExerciseWithABrokerShowsItsPage() throws Exception {
    Run run = Run.tiny(folder);
    Path task = run.home().resolve("exercises/tasks/add-up/task.md");
    Files.writeString(
        task, Files.readString(task).replace("limit: 5\n", "limit: 5\nbroker: amqp\n"));
    try (FakeDaemon daemon = daemon().holds("queue|mail|1|0|1");
        PseudoTerminal shown = new PseudoTerminal(run, "watch add-up")) {
      shown.awaits(ENTER).shows("✗ 1 of 2 failed").presses("l broker", "l");
      shown.shows("› broker", "mail");
      daemon.holds("queue|mail|4|0|1");
      shown.shows("4 +3");
      daemon.holds();
      shown.shows("The tests removed what they made.", "mail").types("r");
      shown.shows("Nothing is in the broker").presses("Esc verdict", "\u001b").shows("› verdict");
      shown.types("q").awaits(LEAVE).endsRestored(0);
      assertThat(daemon.commands()).contains("need amqp");
    }
  }

  private FakeDaemon daemon() throws IOException {
    return new FakeDaemon(folder.resolve("workspace"), RUNNING);
  }

  private static FutureTask<Integer> watching(Run run, PipedOutputStream out) {
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Io io = new Io(new BufferedReader(new StringReader("")), stream, err, run.env(), Io.Tty.NONE);
    Clock noon = Clock.fixed(Instant.parse("2026-01-02T12:00:00Z"), ZoneOffset.UTC);
    Commands commands = new Commands(new Program(run.home(), "1.2", noon), io);
    return new FutureTask<>(() -> commands.run(List.of("broker", "look", "--watch")));
  }

  private static List<String> lines(BufferedReader lines, int count) throws IOException {
    List<String> read = new ArrayList<>();
    while (read.size() < count) {
      read.add(lines.readLine());
    }
    return read;
  }
}
