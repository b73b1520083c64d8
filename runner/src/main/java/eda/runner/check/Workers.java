package eda.runner.check;

import eda.runner.course.CourseException;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Starts worker JVMs and keeps one standing by.
 *
 * <p>Used by one thread at a time.
 */
final class Workers implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xmx128m",
          "-XX:-UsePerfData",
          "-XX:+ExitOnOutOfMemoryError",
          "-Dfile.encoding=UTF-8");

  private static final int CLEARING_SECONDS = 5;

  private final Path java = Path.of(System.getProperty("java.home"), "bin", "java");
  private final String classPath;
  private final ExecutorService clearing =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "worker-clearing");
            thread.setDaemon(true);
            return thread;
          });
  private Worker standby;

  Workers(Libraries libraries) {
    List<String> paths = libraries.forRunning().stream().map(Path::toString).toList();
    this.classPath = String.join(File.pathSeparator, paths);
  }

  /** Starts a worker now, if none stands by, so that it is ready when it is needed. */
  void prepare() {
    if (standby == null || !standby.alive()) {
      discard();
      standby = start();
    }
  }

  /** Returns a worker that the caller owns from now on. */
  Worker take() {
    prepare();
    Worker taken = standby;
    standby = null;
    return taken;
  }

  /** Ends a worker that was taken, without waiting until it is gone. */
  void retire(Worker used) {
    clearing.execute(used::close);
  }

  /** Ends all workers, and waits until nothing of them is left. */
  @Override
  public void close() {
    discard();
    clearing.shutdown();
    try {
      clearing.awaitTermination(CLEARING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void discard() {
    if (standby != null) {
      standby.close();
      standby = null;
    }
  }

  private Worker start() {
    ServerSocket door = Worker.openDoor();
    String secret = UUID.randomUUID().toString();
    try {
      Path folder = Files.createTempDirectory("course-check");
      List<String> options = new ArrayList<>(WorkerArchive.flags());
      options.add("-Djava.io.tmpdir=" + folder);
      List<String> command = command(options, Integer.toString(door.getLocalPort()), secret);
      ProcessBuilder builder =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
      builder.redirectInput(Redirect.from(new File(nothing())));
      keepHarmless(builder.environment());
      return new Worker(builder.start(), door, secret, folder);
    } catch (IOException e) {
      throw new CourseException(
          java, "the JVM that runs exercises can't be started: " + e.getMessage());
    }
  }

  /** Starts a JVM that does what every worker does first, and ends. */
  Process warmUpOnce(String option) throws IOException {
    return new ProcessBuilder(command(List.of(option)))
        .redirectErrorStream(true)
        .redirectOutput(Redirect.DISCARD)
        .start();
  }

  private List<String> command(List<String> options, String... args) {
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(FLAGS);
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, "eda.runner.check.worker.WorkerMain"));
    command.addAll(List.of(args));
    return command;
  }

  /**
   * Learner code has no business with passwords and tokens of the shell that we were started in.
   */
  private static void keepHarmless(Map<String, String> environment) {
    environment
        .keySet()
        .retainAll(
            List.of(
                "PATH",
                "LANG",
                "LC_ALL",
                "SystemRoot",
                "TEMP",
                "TMP",
                "COURSE_KAFKA",
                "COURSE_AMQP"));
  }

  private static String nothing() {
    return File.separatorChar == '\\' ? "NUL" : "/dev/null";
  }
}
