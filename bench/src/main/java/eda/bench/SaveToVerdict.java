package eda.bench;

import eda.runner.course.Course;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Three ways from a saved file to its verdict, taken in turn on one machine, so that what else it
 * does meets all of them alike: {@code ./course watch}, the same compile and tests inside one warm
 * JVM without isolation (the floor), and {@code mvn test}.
 *
 * <p>Usage, from the top of the project: {@code eda.bench.SaveToVerdict [ROUNDS]}. Whole processes;
 * the program has to be built.
 */
public final class SaveToVerdict {
  private static final String EXERCISE = "first-bus";
  private static final int WARM_UPS = 12;

  /** It takes so long that one of it is enough for this many of the others. */
  private static final int ROUNDS_OF_MAVEN = 4;

  private static final long TYPING_MILLIS = 1_500;

  private final Path workspace;
  private final Path file;
  private final String solution;
  private final List<Long> checks = new ArrayList<>();
  private int saves;

  private SaveToVerdict(Path workspace) throws IOException, InterruptedException {
    this.workspace = workspace;
    // Writes the workspace; the starter doesn't pass.
    Process check = course("check", EXERCISE);
    check.getInputStream().readAllBytes();
    check.waitFor();
    try (Stream<Path> paths = Files.walk(workspace.resolve(EXERCISE + "/src/main/java"))) {
      file = paths.filter(path -> path.endsWith("EventBus.java")).findFirst().orElseThrow();
    }
    solution =
        Course.open(Path.of(".")).exercise(EXERCISE).orElseThrow().sources().solution().stream()
            .filter(source -> source.fileName().equals("EventBus.java"))
            .findFirst()
            .orElseThrow()
            .text();
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 10;
    Path workspace = Files.createTempDirectory("bench");
    try {
      new SaveToVerdict(workspace).run(rounds);
    } finally {
      delete(workspace);
    }
  }

  private void run(int rounds) throws IOException, InterruptedException {
    save();
    Process watch = course("watch", EXERCISE);
    Process floor =
        new ProcessBuilder(floorCommand()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader verdicts = watch.inputReader(StandardCharsets.UTF_8);
        BufferedReader times = floor.inputReader(StandardCharsets.UTF_8)) {
      awaitVerdict(verdicts);
      for (int i = 0; i < WARM_UPS; i++) {
        watched(verdicts);
        floor(floor.getOutputStream(), times);
      }
      checks.clear();
      List<Long> watched = new ArrayList<>();
      List<Long> least = new ArrayList<>();
      List<Long> maven = new ArrayList<>();
      for (int i = 0; i < rounds; i++) {
        for (int j = 0; j < ROUNDS_OF_MAVEN; j++) {
          watched.add(watched(verdicts));
          least.add(floor(floor.getOutputStream(), times));
        }
        // Maven, too, finds a file that changed; the watch has dealt with it before.
        watched(verdicts);
        maven.add(maven());
      }
      print("./course watch", watched, least);
      print("  of it, the check alone", checks, least);
      print("one warm JVM, the floor", least, least);
      print("mvn -o -q test", maven, least);
      System.out.printf(
          Locale.ROOT, "mvn is %.1f times watch%n", median(maven) / (double) median(watched));
    } finally {
      watch.destroy();
      floor.destroy();
    }
  }

  /**
   * From the moment before the file is written to the verdict's line, with a worker standing by.
   */
  private long watched(BufferedReader verdicts) throws IOException, InterruptedException {
    TimeUnit.MILLISECONDS.sleep(TYPING_MILLIS);
    long start = System.nanoTime();
    save();
    awaitVerdict(verdicts);
    return System.nanoTime() - start;
  }

  private void awaitVerdict(BufferedReader verdicts) throws IOException {
    String line = verdicts.readLine();
    while (line != null && !line.contains(EXERCISE + " passed")) {
      line = verdicts.readLine();
    }
    if (line == null) {
      throw new IllegalStateException("watch has ended");
    }
    String millis = line.substring(line.lastIndexOf(" in ") + 4, line.lastIndexOf(" ms"));
    checks.add(TimeUnit.MILLISECONDS.toNanos(Long.parseLong(millis)));
  }

  private static long floor(OutputStream orders, BufferedReader times)
      throws IOException, InterruptedException {
    // The next worker of the watch starts first: it would share the cores with this.
    TimeUnit.MILLISECONDS.sleep(TYPING_MILLIS);
    orders.write('\n');
    orders.flush();
    return Long.parseLong(times.readLine());
  }

  private long maven() throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process maven =
        new ProcessBuilder("mvn", "-o", "-q", "test", "-pl", EXERCISE, "-am")
            .directory(workspace.toFile())
            .redirectErrorStream(true)
            .start();
    byte[] said = maven.getInputStream().readAllBytes();
    if (maven.waitFor() != 0) {
      throw new IllegalStateException(new String(said, StandardCharsets.UTF_8));
    }
    return System.nanoTime() - start;
  }

  /** Each save is another text. */
  private void save() throws IOException {
    saves++;
    Files.writeString(file, solution + "// save " + saves + "\n");
  }

  private Process course(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of("course").toAbsolutePath().toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("COURSE_WORKSPACE", workspace.toString());
    return builder.start();
  }

  private List<String> floorCommand() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-cp",
        System.getProperty("java.class.path"),
        Floor.class.getName(),
        workspace.toString(),
        EXERCISE);
  }

  private static void print(String way, List<Long> nanos, List<Long> base) {
    System.out.printf(
        Locale.ROOT,
        "%-26s %7.1f ms median, %.1f the least, %.2f times the floor%n",
        way,
        median(nanos) / 1e6,
        nanos.stream().min(Comparator.naturalOrder()).orElseThrow() / 1e6,
        median(nanos) / (double) median(base));
  }

  private static long median(List<Long> nanos) {
    return nanos.stream().sorted().toList().get(nanos.size() / 2);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
