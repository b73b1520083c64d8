package eda.runner.jvm;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a JVM is started that outlives this program: with this Java, little memory, no input, and an
 * environment without secrets. It has to end by itself.
 *
 * @param archive the name of its class archive
 * @param main its main class, and what that gets
 */
public record BackgroundJvm(String archive, List<Path> classPath, List<String> main) {
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
  private static final List<String> DEAF =
      List.of("sh", "-c", "trap '' INT TSTP HUP; exec \"$@\"", "sh");

  public BackgroundJvm {
    classPath = List.copyOf(classPath);
    main = List.copyOf(main);
  }

  /**
   * Starts it.
   *
   * @param folder where it works
   * @param log gets what it prints, in place of what it held
   * @param environment more variables for it
   */
  public Process start(Path folder, Path log, Map<String, String> environment) throws IOException {
    List<String> command = new ArrayList<>(JvmCommand.windows() ? List.of() : DEAF);
    command.add(JvmCommand.java().toString());
    command.addAll(FLAGS);
    command.addAll(JvmCommand.LENIENT);
    command.addAll(new ClassArchive(archive).flags());
    List<String> paths = classPath.stream().map(Path::toString).toList();
    command.addAll(List.of("-cp", String.join(File.pathSeparator, paths)));
    command.addAll(main);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectInput(Redirect.from(JvmCommand.nothing()))
            .redirectOutput(log.toFile());
    JvmCommand.keepHarmless(builder.environment());
    builder.environment().putAll(environment);
    return builder.start();
  }
}
