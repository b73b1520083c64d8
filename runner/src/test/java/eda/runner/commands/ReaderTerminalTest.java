package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The reader on a pseudo-terminal, which {@code script} of util-linux opens. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReaderTerminalTest {
  private static final Path SCRIPT = Path.of("/usr/bin/script");
  private static final String ENTER = "\u001b[?1049h";
  private static final String LEAVE = "\u001b[?25h\u001b[?1049l";
  private static final String AFTER = "; echo code=$?; stty -a";

  @TempDir Path folder;

  @Test
  void aChapterIsSearchedLeftThroughALinkAndComeBackTo() throws Exception {
    try (Shown shown = new Shown("read 1")) {
      shown.awaits(ENTER, "Notes on the wall", "outline");
      shown.types("/exercises").awaits("1 of 1");
      shown.types("\r\t").awaits("add-up/task.md");
      shown.types("\r").awaits("Start it with");
      shown.types("\u007f").awaits("Questions with feedback at once");
      shown.resizes(50, 15).awaits("\u001b[2J", "Notes on the wall", "\u001b[15;1H");
      shown.types("\u001a").awaits(LEAVE, ENTER, "Notes on the wall");
      shown.types("q").awaits(LEAVE);
      shown.endsRestored(0);
    }
    assertThat(folder.resolve("workspace/.course/journal.jsonl")).content().contains("notes");
  }

  @Test
  void theTerminalIsGivenBackWhenTheProgramIsEnded() throws Exception {
    try (Shown shown = new Shown("read 1")) {
      shown.awaits("outline");
      shown.program().destroy();
      shown.awaits(LEAVE);
      shown.endsRestored(143);
    }
  }

  @Test
  void ctrlCEndsIt() throws Exception {
    try (Shown shown = new Shown("read 1")) {
      shown.awaits("outline").types("\u0003").awaits(LEAVE);
      shown.endsRestored(0);
    }
  }

  /** A terminal in which the program runs and whose settings are shown at its end. */
  private final class Shown implements AutoCloseable {
    private final Process terminal;
    private final Reader output;
    private final StringBuilder seen = new StringBuilder();

    Shown(String command) throws IOException {
      assumeTrue(System.getProperty("os.name").equals("Linux") && Files.isExecutable(SCRIPT));
      Run run = Run.tiny(folder);
      String java =
          String.join(
              " ",
              List.of(
                  "stty cols 80 rows 24;",
                  "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "'",
                  "-Dcourse.home='" + run.home() + "'",
                  "-Dcourse.tty=in,out,24,80",
                  "-cp '" + System.getProperty("java.class.path") + "'",
                  "eda.runner.Main " + command));
      ProcessBuilder builder =
          new ProcessBuilder(SCRIPT.toString(), "-qec", java + AFTER, "/dev/null");
      builder.environment().put("COURSE_WORKSPACE", run.workspace().toString());
      builder.environment().put("TERM", "xterm");
      builder.environment().put("LANG", "C.UTF-8");
      builder.environment().put("SHELL", "/bin/sh");
      builder.environment().remove("PAGER");
      terminal = builder.redirectErrorStream(true).start();
      output = new InputStreamReader(terminal.getInputStream(), StandardCharsets.UTF_8);
    }

    Shown types(String keys) throws IOException {
      OutputStream in = terminal.getOutputStream();
      in.write(keys.getBytes(StandardCharsets.US_ASCII));
      in.flush();
      return this;
    }

    /** Reads on until each text was sent, one after the other. */
    Shown awaits(String... texts) throws IOException {
      for (String text : texts) {
        int at = seen.indexOf(text);
        while (at < 0) {
          int c = output.read();
          assertThat(c).as("before %s came, there was %s", text, seen).isNotNegative();
          seen.append((char) c);
          at = seen.indexOf(text);
        }
        seen.delete(0, at + text.length());
      }
      return this;
    }

    Shown resizes(int columns, int rows) throws IOException, InterruptedException {
      Path device = Files.readSymbolicLink(Path.of("/proc/" + program().pid() + "/fd/0"));
      String size = "stty -F " + device + " cols " + columns + " rows " + rows;
      assertThat(new ProcessBuilder("sh", "-c", size).start().waitFor()).isZero();
      return this;
    }

    ProcessHandle program() {
      return terminal
          .descendants()
          .filter(process -> process.info().command().orElse("").endsWith("java"))
          .findFirst()
          .orElseThrow();
    }

    void endsRestored(int code) throws IOException, InterruptedException {
      awaits("code=" + code);
      for (int c = output.read(); c >= 0; c = output.read()) {
        seen.append((char) c);
      }
      assertThat(seen.toString().split("[\\s;]+")).contains("icanon", "echo", "isig", "opost");
      assertThat(terminal.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Override
    public void close() {
      terminal.descendants().forEach(ProcessHandle::destroyForcibly);
      terminal.destroyForcibly();
    }
  }
}
