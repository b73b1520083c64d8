package eda.runner.jvm;

import eda.runner.course.Library;
import eda.runner.course.TextFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Asks Maven for the jars that a library's pom names, and those that they need; Java that the
 * library has of its own is compiled.
 *
 * <p>They stay in Maven's own repository, which is also where an IDE looks for them.
 *
 * @param home where Maven's wrapper stands; without one, the Maven on the path is asked
 */
record MavenRun(Path home, Library library) {
  static final List<String> OFFLINE = List.of("--offline");

  /** Also what Maven remembers as not found is looked for again. */
  static final List<String> ONLINE = List.of("--update-snapshots");

  /** The version with which the program itself is built, so that it is there without network. */
  private static final String GOAL =
      "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath";

  private static final int LIMIT_MINUTES = 10;
  private static final String ERROR = "[ERROR] ";

  /**
   * What Maven found.
   *
   * @param jars none when one of them is missing
   * @param fault why, in Maven's words
   */
  record Result(List<Path> jars, String fault) {}

  /**
   * @param stop completed by another thread to stop it
   * @throws InterruptedException when it was stopped
   */
  Result findJars(List<String> options, CompletableFuture<Void> stop) throws InterruptedException {
    try {
      ChildFolder folder = ChildFolder.create("library");
      try {
        return run(options, folder, stop);
      } finally {
        folder.clear();
      }
    } catch (IOException e) {
      return new Result(List.of(), "Maven can't be started: " + e.getMessage());
    }
  }

  private Result run(List<String> options, ChildFolder folder, CompletableFuture<Void> stop)
      throws IOException, InterruptedException {
    Path found = folder.path().resolve("jars");
    Path log = folder.path().resolve("log");
    List<String> command = new ArrayList<>(maven());
    command.addAll(List.of("--quiet", "--batch-mode", "--file", library.pom().toString()));
    command.addAll(options);
    command.addAll(goals());
    command.add("-Dmdep.outputFile=" + found);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    folder.mark(builder.environment());
    Process process = builder.start();
    stop.thenRun(() -> end(process));
    try {
      if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
        return new Result(List.of(), "Maven took longer than " + LIMIT_MINUTES + " minutes");
      }
    } finally {
      end(process);
    }
    if (stop.isDone()) {
      throw new InterruptedException("stopped");
    }
    boolean done = process.exitValue() == 0 && Files.isRegularFile(found);
    return done
        ? new Result(paths(TextFile.read(found)), "the pom names no jars")
        : new Result(List.of(), fault(TextFile.read(log)));
  }

  private List<String> goals() {
    // What its own tests need is nobody else's.
    return library.hasSources()
        ? List.of("compile", GOAL, "-DincludeScope=runtime")
        : List.of(GOAL);
  }

  private static void end(Process process) {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }

  private List<String> maven() {
    boolean windows = File.separatorChar == '\\';
    Path wrapper = home.resolve(windows ? "mvnw.cmd" : "mvnw");
    String program = Files.isRegularFile(wrapper) ? wrapper.toString() : "mvn";
    if (windows) {
      return List.of("cmd", "/c", program);
    }
    // By a shell, since a clone or a download may have lost the permission to execute it.
    return program.equals("mvn") ? List.of(program) : List.of("sh", program);
  }

  private static List<Path> paths(String joined) {
    return Arrays.stream(joined.strip().split(File.pathSeparator))
        .filter(path -> !path.isEmpty())
        .map(Path::of)
        .toList();
  }

  private static String fault(String log) {
    return log.lines()
        // Not at its beginning: Maven puts the end of a colour before the first one.
        .filter(line -> line.contains(ERROR))
        .map(line -> line.substring(line.indexOf(ERROR) + ERROR.length()))
        .map(line -> line.replace(" -> [Help 1]", "").strip())
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElseGet(() -> log.lines().findFirst().orElse("Maven gave no reason"));
  }
}
