package eda.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A JVM of its own with the class path of the tests; closing it kills it, if it still runs. */
final class Child implements AutoCloseable {

  private static final List<String> OPTIONS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xmx256m",
          "-XX:+IgnoreUnrecognizedVMOptions",
          "--sun-misc-unsafe-memory-access=allow",
          "--enable-native-access=ALL-UNNAMED");

  private final Process process;
  private final Path output;

  private Child(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** Starts a daemon, and waits for its address. */
  static Child daemon(Path folder, Map<String, String> environment) throws Exception {
    Child child = of(BrokerMain.class, folder, environment);
    Await.until(
        "an address", () -> Files.exists(folder.resolve("address")) || !child.process.isAlive());
    return child;
  }

  static Child daemon(Path folder) throws Exception {
    return daemon(folder, Map.of());
  }

  static Child of(Class<?> main, Path folder, Map<String, String> environment) throws IOException {
    Path output = Files.createTempFile("broker-test", ".txt");
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(OPTIONS);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), main.getName(), folder.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("COURSE_"));
    builder.environment().putAll(environment);
    return new Child(builder.start(), output);
  }

  long pid() {
    return process.pid();
  }

  /** All that it printed so far. */
  String output() throws IOException {
    return Files.readString(output);
  }

  boolean lives() {
    return process.isAlive();
  }

  /** Asks it to end, as a system that shuts down does. */
  void terminate() {
    process.destroy();
  }

  void kill() {
    process.destroyForcibly();
  }

  /** Its exit status, if it ends within this time. */
  int end(int seconds) throws InterruptedException {
    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
      throw new AssertionError("still there after " + seconds + " seconds");
    }
    return process.exitValue();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly().onExit().join();
    Files.deleteIfExists(output);
  }
}
