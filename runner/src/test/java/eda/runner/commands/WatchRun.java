package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.screen.Io;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code watch add-up} on a thread of its own, whose test tells with each verdict which text it is
 * about: {@code text <17>} for one that returns 17.
 */
final class WatchRun implements AutoCloseable {
  private static final Pattern NUMBER = Pattern.compile("text <(\\d+)>");
  private static final int PATIENCE_SECONDS = 60;

  private final Run run;
  private final BlockingQueue<Integer> numbers = new LinkedBlockingQueue<>();
  private final FutureTask<Integer> watching;
  private final Thread thread;

  WatchRun(Path folder) {
    run = Run.tiny(folder);
    run.write(
        "home/exercises/src/test/java/tiny/addup/SumTest.java",
        """
        package tiny.addup;

        import static org.junit.jupiter.api.Assertions.fail;

        class SumTest {
          @org.junit.jupiter.api.Test
          void saysWhichTextItIs() {
            fail("text <" + Sum.of(java.util.List.of()) + ">");
          }
        }
        """);
    run.write("workspace/add-up/src/main/java/tiny/addup/Sum.java", text(0));
    watching = new FutureTask<>(this::watch);
    thread = new Thread(watching, "watch");
    thread.start();
  }

  /** Returns a text that fails with its number, or doesn't compile and shows its number so. */
  static String text(int number) {
    String body =
        number % 5 == 4
            ? "int wrong = \"text <" + number + ">\"; return 0;"
            : "return " + number + ";";
    return """
        package tiny.addup;

        final class Sum {
          static int of(java.util.List<Integer> numbers) {
            %s
          }
        }
        """
        .formatted(body);
  }

  Path file() {
    return run.sum();
  }

  /** Returns how many checks were written down. */
  long checks() {
    return run.journal().stream().filter(line -> line.contains("add-up")).count();
  }

  /** Lets some time pass, or a verdict come; both happen while people type. */
  void typesFor(int millis) throws InterruptedException {
    numbers.poll(millis, TimeUnit.MILLISECONDS);
  }

  /** Waits for the verdict on the text of this number; earlier texts may have theirs before. */
  void awaits(int number) throws InterruptedException {
    Integer seen;
    do {
      seen = numbers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(seen).as("a verdict on the text %d", number).isNotNull();
    } while (seen != number);
  }

  /** Returns the numbers of the verdicts that nobody waited for, after the end. */
  List<Integer> rest() throws Exception {
    thread.interrupt();
    assertThat(watching.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(ExitCode.INTERRUPTED);
    return List.copyOf(numbers);
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  private int watch() {
    PrintStream out = new PrintStream(new Verdicts(), true, StandardCharsets.UTF_8);
    Io io =
        new Io(
            new BufferedReader(new StringReader("")),
            out,
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            run.env(),
            Io.Tty.NONE);
    Program program = new Program(run.home(), "1.2", Clock.systemUTC());
    return new Commands(program, io).run(List.of("watch", "add-up"));
  }

  /** Picks the numbers from the lines as they are printed. */
  private final class Verdicts extends OutputStream {
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    @Override
    public synchronized void write(int b) {
      line.write(b);
      if (b == '\n') {
        Matcher found = NUMBER.matcher(line.toString(StandardCharsets.UTF_8));
        while (found.find()) {
          numbers.add(Integer.valueOf(found.group(1)));
        }
        line.reset();
      }
    }
  }
}
