package quayside.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The broker process that tests start for themselves where its classes are on their class path: in
 * the course's own build, and nowhere else. There is one for the whole run, and it ends with it.
 */
final class BrokerProcess {
  private static final String MAIN = "eda.broker.BrokerMain";
  private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(90);
  private static final int END_SECONDS = 5;

  /** Begin soon, stay small, and say nothing of what newer virtual machines warn of. */
  private static final List<String> OPTIONS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xmx256m",
          "-XX:+IgnoreUnrecognizedVMOptions",
          "--sun-misc-unsafe-memory-access=allow",
          "--enable-native-access=ALL-UNNAMED");

  private final Path folder;
  private final Process process;

  private BrokerProcess(Path folder, Process process) {
    this.folder = folder;
    this.process = process;
  }

  /** Starts it, at the first call, and returns a line to it; none where it can't be started. */
  static Optional<BrokerLine> start() {
    return Started.LINE;
  }

  /** Runs on first use: the virtual machine sees to it that this happens once. */
  private static final class Started {
    static final Optional<BrokerLine> LINE = onTheClassPath() ? startOne() : Optional.empty();
  }

  private static boolean onTheClassPath() {
    String file = MAIN.replace('.', '/') + ".class";
    return BrokerProcess.class.getClassLoader().getResource(file) != null;
  }

  private static Optional<BrokerLine> startOne() {
    try {
      Path folder = Files.createTempDirectory("course-broker-");
      BrokerProcess started = new BrokerProcess(folder, launch(folder));
      Runtime.getRuntime().addShutdownHook(new Thread(started::end, "the broker's end"));
      return Optional.of(started.line());
    } catch (IOException e) {
      throw new UncheckedIOException("the tests' broker could not be started", e);
    }
  }

  private static Process launch(Path folder) throws IOException {
    ProcessBuilder builder = new ProcessBuilder();
    builder.command().add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    builder.command().addAll(OPTIONS);
    builder.command().addAll(List.of("-cp", System.getProperty("java.class.path")));
    builder.command().addAll(List.of(MAIN, folder.toString()));
    return builder
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("output").toFile())
        .start();
  }

  private BrokerLine line() {
    long begin = System.nanoTime();
    Optional<BrokerLine> line = BrokerLine.to(folder);
    while (line.isEmpty() && process.isAlive() && System.nanoTime() - begin < LIMIT_NANOS) {
      aMomentPasses();
      line = BrokerLine.to(folder);
    }
    return line.orElseThrow(() -> new IllegalStateException("the tests' broker said: " + output()));
  }

  private String output() {
    try {
      return Files.readString(folder.resolve("output"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private void end() {
    try {
      process.destroy();
      if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    } catch (IOException | InterruptedException leftToTheSystem) {
      process.destroyForcibly();
    }
  }

  private static void aMomentPasses() {
    try {
      new CountDownLatch(1).await(10, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
