package eda.runner.jvm;

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

/**
 * A JVM that outlives this program: with this Java, little memory, no input, and an environment
 * without secrets. It has to end by itself.
 *
 * @param folder where it works, and writes to {@code log} what it prints
 * @param classPath its class archive is named after the first jar
 * @param main its main class, and what that gets
 */
public record BackgroundJvm(Path folder, List<Path> classPath, List<String> main) {
  private static final List<String> FLAGS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xmx256m",
          "-XX:-UsePerfData",
          "-XX:+ExitOnOutOfMemoryError",
          "-Dfile.encoding=UTF-8");

  /**
   * What a terminal sends to all that was started in it is meant for this program: Ctrl-C, Ctrl-Z
   * and its end. A JVM keeps ignoring what was ignored when it began.
   */
  private static final String DEAF = "trap '' INT TSTP HUP; exec \"$@\"";

  private static final String DEAF_AND_PATIENT = "trap '' INT TSTP HUP; exec nice -n 19 \"$@\"";

  public BackgroundJvm {
    classPath = List.copyOf(classPath);
    main = List.copyOf(main);
  }

  /**
   * Starts it.
   *
   * @param environment more variables for it
   */
  public Process start(Map<String, String> environment) throws IOException {
    return start(DEAF, archive().flags(), environment);
  }

  /** Returns whether a class archive can be made, and wasn't yet. */
  public boolean needsArchive() {
    return archive().file().filter(file -> !Files.exists(file)).isPresent();
  }

  /**
   * Starts it at the lowest priority to make its class archive, which it does when it ends by
   * itself; then {@link #keepArchive} makes it count.
   */
  public Process startForArchive(Map<String, String> environment) throws IOException {
    List<String> flags = List.of("-XX:ArchiveClassesAtExit=" + unfinished(), "-Xlog:disable");
    return start(DEAF_AND_PATIENT, flags, environment);
  }

  /** Puts an archive that is whole where the next start looks for it. */
  public void keepArchive() throws IOException {
    Optional<Path> file = archive().file();
    if (file.isPresent() && Files.isRegularFile(unfinished())) {
      Files.move(unfinished(), file.get(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Process start(String shell, List<String> flags, Map<String, String> environment)
      throws IOException {
    List<String> command =
        new ArrayList<>(JvmCommand.windows() ? List.of() : List.of("sh", "-c", shell, "sh"));
    command.add(JvmCommand.java().toString());
    command.addAll(FLAGS);
    command.addAll(JvmCommand.LENIENT);
    command.addAll(flags);
    List<String> paths = classPath.stream().map(Path::toString).toList();
    command.addAll(List.of("-cp", String.join(File.pathSeparator, paths)));
    command.addAll(main);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectInput(Redirect.from(JvmCommand.nothing()))
            .redirectOutput(folder.resolve("log").toFile());
    JvmCommand.keepHarmless(builder.environment());
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** A plain class archive on every JDK: to make an AOT cache takes more processes. */
  private ClassArchive archive() {
    String jar = classPath.get(0).getFileName().toString();
    return new ClassArchive(jar.substring(0, Math.max(0, jar.lastIndexOf('.'))), false);
  }

  /** In the process's own folder, so that one that was killed in the middle counts for nothing. */
  private Path unfinished() {
    return folder.resolve("archive");
  }
}
