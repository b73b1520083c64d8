package eda.runner.jvm;

import eda.runner.course.CourseException;
import eda.runner.jvm.child.Leaving;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * How a JVM for foreign code is started: with this Java, little memory, no input, and an
 * environment without secrets.
 *
 * @param name of its class archive and its temporary folder
 * @param options of the JVM, such as its heap
 * @param classPath the program's own part of it
 * @param foreign jars behind that
 * @param mainClass gets the port to connect to and the secret to show; with the foreign jars alone,
 *     it warms up, loads their classes and ends, which is how its class archive is made
 */
public record JvmCommand(
    String name, List<String> options, List<Path> classPath, List<Path> foreign, String mainClass) {
  /** For foreign libraries that use what newer JDKs warn of; an older one knows none of these. */
  public static final List<String> LENIENT =
      List.of(
          "-XX:+IgnoreUnrecognizedVMOptions",
          "--sun-misc-unsafe-memory-access=allow",
          "--enable-native-access=ALL-UNNAMED");

  private static final List<String> FLAGS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-XX:-UsePerfData",
          "-XX:+ExitOnOutOfMemoryError",
          "-Dfile.encoding=UTF-8");

  public JvmCommand {
    options = List.copyOf(options);
    classPath = List.copyOf(classPath);
    foreign = List.copyOf(foreign);
  }

  /** Makes one of the program's own classes alone. */
  public JvmCommand(String name, List<String> options, List<Path> classPath, String mainClass) {
    this(name, options, classPath, List.of(), mainClass);
  }

  /** Returns the same with more options, and these foreign jars. */
  public JvmCommand with(List<String> moreOptions, List<Path> jars) {
    List<String> allOptions = new ArrayList<>(options);
    allOptions.addAll(moreOptions);
    return new JvmCommand(name, allOptions, classPath, jars, mainClass);
  }

  /** Starts it; the caller owns it from now on. */
  public <M> ChildJvm<M> start(Messages<M> messages) {
    Door door = Door.open();
    try {
      ChildFolder folder = ChildFolder.create(name);
      return new ChildJvm<>(process(door, folder), door, folder, messages);
    } catch (IOException e) {
      door.close();
      throw new CourseException(
          java(), "the JVM that runs the course's Java can't be started: " + e.getMessage());
    }
  }

  private Process process(Door door, ChildFolder folder) throws IOException {
    List<String> more = new ArrayList<>(archiveFlags());
    more.add("-Djava.io.tmpdir=" + folder.path());
    more.add("-D" + Leaving.FOLDER + "=" + folder.path());
    ProcessBuilder builder =
        new ProcessBuilder(command(more, door.port(), door.secret()))
            .directory(folder.path().toFile())
            .redirectErrorStream(true);
    builder.redirectInput(Redirect.from(nothing()));
    keepHarmless(builder.environment());
    folder.mark(builder.environment());
    try {
      return builder.start();
    } catch (IOException e) {
      folder.clear();
      throw e;
    }
  }

  /** Clears what children left behind whose program was killed, and they with it. */
  public static void sweep() {
    ChildFolder.sweep(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /** Returns whether a class archive can be made, and wasn't yet. */
  boolean needsArchive() {
    return archive()
        .file()
        .filter(file -> !Files.exists(file) && Files.isWritable(file.getParent()))
        .isPresent();
  }

  /**
   * Makes the class archive by one run that only warms up; does nothing without a place for it. One
   * that can't be made isn't tried again.
   *
   * @param stop completed by another thread to stop it
   */
  public void makeArchive(CompletableFuture<Void> stop) throws IOException, InterruptedException {
    Optional<Path> file = archive().file();
    if (file.isEmpty()) {
      return;
    }
    Path unfinished = Files.createTempFile(file.get().getParent(), "unfinished", "");
    String jars = joined(foreign);
    Process process =
        new ProcessBuilder(command(List.of(archive().makingFlag(unfinished)), jars))
            .redirectErrorStream(true)
            .redirectOutput(Redirect.DISCARD)
            .start();
    stop.thenRun(process::destroyForcibly);
    try {
      if (process.waitFor() != 0) {
        Files.write(unfinished, new byte[0]);
      }
      if (!stop.isDone()) {
        Files.move(unfinished, file.get(), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      process.destroyForcibly();
      Files.deleteIfExists(unfinished);
    }
  }

  /** The program's own archive serves with foreign jars as well, since they come last. */
  private List<String> archiveFlags() {
    List<String> flags = archive().flags();
    return flags.isEmpty() ? new ClassArchive(name).flags() : flags;
  }

  private ClassArchive archive() {
    return foreign.isEmpty()
        ? new ClassArchive(name)
        : new ClassArchive(name + "-" + Integer.toHexString(foreign.hashCode()));
  }

  private List<String> command(List<String> more, String... args) {
    List<String> command = new ArrayList<>(List.of(java().toString()));
    command.addAll(FLAGS);
    command.addAll(options);
    command.addAll(more);
    List<Path> path = new ArrayList<>(classPath);
    path.addAll(foreign);
    command.addAll(List.of("-cp", joined(path), mainClass));
    command.addAll(List.of(args));
    return command;
  }

  private static String joined(List<Path> paths) {
    return String.join(File.pathSeparator, paths.stream().map(Path::toString).toList());
  }

  static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  /**
   * Learner code has no business with passwords and tokens of the shell that we were started in.
   */
  static void keepHarmless(Map<String, String> environment) {
    environment
        .keySet()
        .retainAll(List.of("PATH", "LANG", "LC_ALL", "SystemRoot", "COURSE_KAFKA", "COURSE_AMQP"));
  }

  static File nothing() {
    return new File(windows() ? "NUL" : "/dev/null");
  }

  static boolean windows() {
    return File.separatorChar == '\\';
  }
}
