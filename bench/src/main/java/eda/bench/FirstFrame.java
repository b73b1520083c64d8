package eda.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The time and the processor time of {@code ./course} on a terminal, from nothing to the first
 * frame of the map, against those of {@code java -version}. Linux alone: the terminal is one that
 * {@code script} of util-linux opens, and the processor time is what {@code /proc} tells.
 */
public final class FirstFrame {
  private static final String END_OF_FRAME = "\u001b[?2026l";
  private static final int FIELDS_TO_STATE = 2;
  private static final int USER_TIME = 11;
  private static final int MILLIS_PER_TICK = 10;
  private static final int ESCAPE_MILLIS = 200;

  private final Map<String, String> environment;

  /** What one start took, in milliseconds. */
  private record Sample(double wall, double cpu) {}

  private FirstFrame(Map<String, String> environment) {
    this.environment = environment;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    int runs = args.length > 0 ? Integer.parseInt(args[0]) : 15;
    Path workspace = Files.createTempDirectory("course-first-frame");
    FirstFrame start =
        new FirstFrame(Map.of("COURSE_WORKSPACE", workspace.toString(), "TERM", "xterm"));
    // Twice: the first one greets the learner, who never sees that again.
    start.course("\u001bq");
    start.course("q");
    List<Sample> course = new ArrayList<>();
    List<Sample> java = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      java.add(start.java());
      course.add(start.course("q"));
    }
    print("java -version", java, java);
    print("./course, first frame", course, java);
    System.out.println("load " + Files.readString(Path.of("/proc/loadavg")).strip());
  }

  private Sample course(String keys) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process terminal = started("script", "-qec", "stty cols 80 rows 24; ./course", "/dev/null");
    readFrame(terminal.getInputStream());
    double wall = (System.nanoTime() - start) / 1e6;
    ProcessHandle program =
        terminal
            .descendants()
            .filter(each -> each.info().command().orElse("").endsWith("java"))
            .findFirst()
            .orElseThrow();
    double cpu = cpu(Path.of("/proc/" + program.pid() + "/stat"));
    for (char key : keys.toCharArray()) {
      terminal.getOutputStream().write(key);
      terminal.getOutputStream().flush();
      // An escape is a key of its own only when nothing follows it at once.
      TimeUnit.MILLISECONDS.sleep(ESCAPE_MILLIS);
    }
    terminal.getInputStream().transferTo(OutputStream.nullOutputStream());
    terminal.waitFor();
    return new Sample(wall, cpu);
  }

  private Sample java() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    long start = System.nanoTime();
    Process shell = started("sh", "-c", "'" + java + "' -version 2>&1; echo; cat /proc/$$/stat");
    String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    double wall = (System.nanoTime() - start) / 1e6;
    shell.waitFor();
    return new Sample(wall, ticks(out.substring(out.lastIndexOf("\n", out.length() - 2) + 1)));
  }

  private Process started(String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static void readFrame(InputStream in) throws IOException {
    StringBuilder seen = new StringBuilder();
    while (seen.indexOf(END_OF_FRAME) < 0) {
      int c = in.read();
      if (c < 0) {
        throw new IllegalStateException("no frame came: " + seen);
      }
      seen.append((char) c);
    }
  }

  private static double cpu(Path stat) throws IOException {
    return ticks(Files.readString(stat));
  }

  /** Sums up the user and system time of a process and of the children it waited for (proc(5)). */
  private static double ticks(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + FIELDS_TO_STATE).split(" ");
    long ticks = 0;
    for (int i = USER_TIME; i < USER_TIME + 4; i++) {
      ticks += Long.parseLong(fields[i].strip());
    }
    return ticks * MILLIS_PER_TICK;
  }

  private static void print(String what, List<Sample> samples, List<Sample> base) {
    double wall = median(samples.stream().map(Sample::wall).toList());
    double cpu = median(samples.stream().map(Sample::cpu).toList());
    double wallBase = median(base.stream().map(Sample::wall).toList());
    double cpuBase = median(base.stream().map(Sample::cpu).toList());
    System.out.printf(
        Locale.ROOT,
        "%-24s %5.0f ms (least %.0f), %.1f times   %4.0f ms CPU (least %.0f), %.1f times%n",
        what,
        wall,
        Collections.min(samples.stream().map(Sample::wall).toList()),
        wall / wallBase,
        cpu,
        Collections.min(samples.stream().map(Sample::cpu).toList()),
        cpu / cpuBase);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
