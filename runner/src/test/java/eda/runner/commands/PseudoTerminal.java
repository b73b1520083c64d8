package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eda.runner.screen.VirtualScreen;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A pseudo-terminal, which {@code script} of util-linux opens, in which the program runs and whose
 * settings are shown at its end.
 */
final class PseudoTerminal implements AutoCloseable {
  private static final Path SCRIPT = Path.of("/usr/bin/script");
  private static final Path BASH = Path.of("/bin/bash");
  private static final Set<String> NOT_INHERITED =
      Set.of(
          "PAGER",
          "LC_ALL",
          "LC_CTYPE",
          "NO_COLOR",
          "TMUX", //
          "DISPLAY",
          "WAYLAND_DISPLAY",
          "VISUAL",
          "EDITOR");
  private static final String END_OF_FRAME = "\u001b[?2026l";
  private static final String AFTER = "; echo code=$?; stty -a";

  private final Process terminal;
  private final Reader output;
  private final StringBuilder seen = new StringBuilder();
  private final StringBuilder all = new StringBuilder();
  private final VirtualScreen screen = new VirtualScreen(80, 24);
  private int painted;

  PseudoTerminal(Run run, String command) throws IOException {
    this(run, command, "");
  }

  /**
   * @param faults the folder of classes to be run in place of the program's, or nothing
   */
  PseudoTerminal(Run run, String command, String faults) throws IOException {
    this(started(run, "stty cols 80 rows 24; " + java(run, faults) + " " + command + AFTER));
  }

  /**
   * Opens an interactive shell with job control in place of the program, which {@code sh start}
   * starts in it as the launcher does.
   */
  static PseudoTerminal shell(Run run) throws IOException {
    assumeTrue(Files.isExecutable(BASH));
    Path start = run.write("start", "stty cols 80 rows 24\nexec " + java(run, "") + " \"$@\"\n");
    String shell = BASH + " --noprofile --norc --noediting -i";
    return new PseudoTerminal(started(run, "cd '" + start.getParent() + "'; " + shell));
  }

  private PseudoTerminal(Process terminal) {
    this.terminal = terminal;
    output = new InputStreamReader(terminal.getInputStream(), StandardCharsets.UTF_8);
  }

  private static Process started(Run run, String line) throws IOException {
    assumeTrue(System.getProperty("os.name").equals("Linux") && Files.isExecutable(SCRIPT));
    ProcessBuilder builder = new ProcessBuilder(SCRIPT.toString(), "-qec", line, "/dev/null");
    builder.environment().put("TERM", "xterm");
    builder.environment().put("LANG", "C.UTF-8");
    builder.environment().put("SHELL", "/bin/sh");
    builder.environment().keySet().removeAll(NOT_INHERITED);
    builder.environment().putAll(run.env());
    // The terminal has its own.
    builder.environment().remove("COLUMNS");
    return builder.redirectErrorStream(true).start();
  }

  private static String java(Run run, String faults) {
    return String.join(
        " ",
        List.of(
            "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "'",
            "-Dcourse.home='" + run.home() + "'",
            "-Dcourse.tty=in,out,24,80",
            "-cp '" + faults + System.getProperty("java.class.path") + "'",
            "eda.runner.Main"));
  }

  PseudoTerminal types(String keys) throws IOException {
    OutputStream in = terminal.getOutputStream();
    in.write(keys.getBytes(StandardCharsets.US_ASCII));
    in.flush();
    return this;
  }

  /** Reads on until each text was sent, one after the other. */
  PseudoTerminal awaits(String... texts) throws IOException {
    for (String text : texts) {
      int at = seen.indexOf(text);
      while (at < 0) {
        int c = read();
        assertThat(c).as("before %s came, there was %s", text, seen).isNotNegative();
        at = seen.indexOf(text);
      }
      seen.delete(0, at + text.length());
    }
    return this;
  }

  /** Reads on until the terminal shows all of these at the end of a frame. */
  PseudoTerminal shows(String... texts) throws IOException {
    while (!List.of(texts).stream().allMatch(text -> screen().contains(text))) {
      int c = read();
      while (c >= 0 && !endsAFrame()) {
        c = read();
      }
      assertThat(c)
          .as("%s was to be shown, and there was\n%s", List.of(texts), screen())
          .isNotNegative();
    }
    return this;
  }

  /** Reads on until a frame differs from one that was shown. */
  PseudoTerminal showsOtherThan(String before) throws IOException {
    while (screen().equals(before)) {
      int c = read();
      while (c >= 0 && !endsAFrame()) {
        c = read();
      }
      assertThat(c).as("something else was to be shown than\n%s", before).isNotNegative();
    }
    return this;
  }

  /** Types a key that the screen has to name. */
  PseudoTerminal presses(String name, String key) throws IOException {
    assertThat(screen()).as("names the key").contains(name);
    return types(key);
  }

  /** Returns what the terminal shows, as far as it was read. */
  String screen() {
    screen.write(all.substring(painted));
    painted = all.length();
    return screen.text();
  }

  private boolean endsAFrame() {
    int from = all.length() - END_OF_FRAME.length();
    return from >= 0 && all.indexOf(END_OF_FRAME, from) >= 0;
  }

  /** Reads to the end of what is to come. */
  void reads() throws IOException {
    while (read() >= 0) {
      // All of it.
    }
  }

  /** All that was sent to the terminal so far. */
  String sent() {
    return all.toString();
  }

  private int read() throws IOException {
    int c = output.read();
    if (c >= 0) {
      seen.append((char) c);
      all.append((char) c);
    }
    return c;
  }

  PseudoTerminal resizes(int columns, int rows) throws IOException, InterruptedException {
    Path device = Files.readSymbolicLink(Path.of("/proc/" + program().pid() + "/fd/0"));
    screen.resize(columns, rows);
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
    reads();
    assertThat(seen.toString().split("[\\s;]+")).contains("icanon", "echo", "isig", "opost");
    assertThat(terminal.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }

  @Override
  public void close() {
    terminal.descendants().forEach(ProcessHandle::destroyForcibly);
    terminal.destroyForcibly();
  }
}
