package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The watch screen on a pseudo-terminal, which {@code script} of util-linux opens.
 *
 * <p>The exercise's code calls home before it loops, so that the test knows when it runs, and when
 * its process is gone.
 */
class TerminalTest {
  private static final Path SCRIPT = Path.of("/usr/bin/script");
  private static final String ENTER = "\u001b[?1049h";
  private static final String LEAVE = "\u001b[?25h\u001b[?1049l";
  private static final int PATIENCE_MILLIS = 60_000;

  @TempDir Path folder;

  @ParameterizedTest(name = "keys {index}")
  @ValueSource(strings = {"q", "\u0003", "\u0004", "hjq", "\u001b[Bq"})
  void itEndsAtOnceWhileAnEndlessLoopIsChecked(String keys) throws Exception {
    assertRestored(outputOf("watch add-up", "", keys));
  }

  @Test
  void theMapLeadsToAnExerciseAndBackWhileItLoops() throws Exception {
    String output = outputOf("", "\r\r\r/add\r\r", "q/ech\rq");
    assertRestored(output);
    assertThat(output).contains("./course watch echo");
  }

  /** Types the keys when the loop runs, and sees to it that both processes end. */
  private String outputOf(String command, String typedBefore, String keys) throws Exception {
    assumeTrue(System.getProperty("os.name").equals("Linux") && Files.isExecutable(SCRIPT));
    try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      door.setSoTimeout(PATIENCE_MILLIS);
      Process terminal = start(loopingExercise(door.getLocalPort()), command);
      press(terminal, typedBefore);
      try (Socket loop = door.accept()) {
        CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> all(terminal));
        press(terminal, keys);
        assertThat(terminal.waitFor(20, TimeUnit.SECONDS)).as("it ends").isTrue();
        assertThat(ended(loop)).as("the worker is gone").isTrue();
        return output.get(20, TimeUnit.SECONDS);
      } finally {
        terminal.descendants().forEach(ProcessHandle::destroyForcibly);
        terminal.destroyForcibly();
      }
    }
  }

  private Run loopingExercise(int port) throws IOException {
    Run run = Run.tiny(folder);
    Path task = run.home().resolve("exercises/tasks/add-up/task.md");
    Files.writeString(task, Files.readString(task).replace("limit: 5", "limit: 100"));
    run.write(
        "workspace/add-up/src/main/java/tiny/addup/Sum.java",
        """
        package tiny.addup;

        final class Sum {
          static int of(java.util.List<Integer> numbers) {
            try {
              var home = new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), %d);
              while (home.isConnected()) {}
            } catch (java.io.IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
            return 0;
          }
        }
        """
            .formatted(port));
    return run;
  }

  /** Ends with the terminal's settings as {@code stty} sees them afterwards. */
  private static Process start(Run run, String command) throws IOException {
    String java =
        String.join(
            " ",
            List.of(
                "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "'",
                "-Dcourse.home='" + run.home() + "'",
                "-Dcourse.tty=in,out,24,80",
                "-cp '" + System.getProperty("java.class.path") + "'",
                "eda.runner.Main " + command));
    ProcessBuilder builder =
        new ProcessBuilder(
            SCRIPT.toString(), "-qec", java + "; echo code=$?; stty -a", "/dev/null");
    builder.environment().put("COURSE_WORKSPACE", run.workspace().toString());
    builder.environment().put("TERM", "xterm");
    builder.environment().put("SHELL", "/bin/sh");
    return builder.redirectErrorStream(true).start();
  }

  private static void press(Process terminal, String key) throws IOException {
    OutputStream keys = terminal.getOutputStream();
    keys.write(key.getBytes(StandardCharsets.US_ASCII));
    keys.flush();
  }

  private static String all(Process terminal) {
    try (InputStream output = terminal.getInputStream()) {
      return new String(output.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the other end of the connection is gone: its process held it open. */
  private static boolean ended(Socket loop) throws IOException {
    loop.setSoTimeout(20_000);
    try {
      return loop.getInputStream().read() < 0;
    } catch (SocketException e) {
      return true;
    }
  }

  private static void assertRestored(String output) {
    assertThat(output).contains(ENTER, "add-up", "checking …", LEAVE);
    String after = output.substring(output.lastIndexOf(LEAVE) + LEAVE.length());
    assertThat(after).doesNotContain(ENTER).contains("Go on any time:", "code=0");
    assertThat(after.split("[\\s;]+")).contains("icanon", "echo", "isig", "opost");
  }
}
