package eda.runner.jvm;

import eda.runner.course.CourseException;
import eda.runner.jvm.child.Leaving;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a JVM for foreign code is started: with this Java, little memory, no input, and an
 * environment without secrets.
 *
 * @param name of its class archive and its temporary folder
 * @param options of the JVM, such as its heap
 * @param mainClass gets the port to connect to and the secret to show; without arguments it warms
 *     up and ends, which is how its class archive is made
 */
public record JvmCommand(
    String name, List<String> options, List<Path> classPath, String mainClass) {
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
  }

  /**
   * Returns the same with more of both; its class archive stays of use, as long as it comes first.
   */
  public JvmCommand with(List<String> moreOptions, List<Path> jars) {
    List<String> allOptions = new ArrayList<>(options);
    allOptions.addAll(moreOptions);
    List<Path> path = new ArrayList<>(classPath);
    path.addAll(jars);
    return new JvmCommand(name, allOptions, path, mainClass);
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
    List<String> more = new ArrayList<>(new ClassArchive(name).flags());
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

  /** Makes the class archive by one run that only warms up; does nothing without a place for it. */
  public void makeArchive() throws IOException {
    for (String flag : new ClassArchive(name).makingFlags()) {
      Process process =
          new ProcessBuilder(command(List.of(flag)))
              .redirectErrorStream(true)
              .redirectOutput(Redirect.DISCARD)
              .start();
      try {
        process.waitFor();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private List<String> command(List<String> more, String... args) {
    List<String> command = new ArrayList<>(List.of(java().toString()));
    command.addAll(FLAGS);
    command.addAll(options);
    command.addAll(more);
    List<String> paths = classPath.stream().map(Path::toString).toList();
    command.addAll(List.of("-cp", String.join(File.pathSeparator, paths), mainClass));
    command.addAll(List.of(args));
    return command;
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
