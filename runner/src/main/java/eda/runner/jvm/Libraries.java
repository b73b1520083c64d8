package eda.runner.jvm;

import eda.runner.course.CourseException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The jars that children need, found beside the running program.
 *
 * @param child the classes of ours that a child runs
 * @param lib the folder with JUnit's jars
 */
public record Libraries(Path child, Path lib) {
  public static Libraries ofThisProgram() {
    try {
      Path program =
          Path.of(Libraries.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path jar = program.resolveSibling("runner-worker.jar");
      boolean packed = Files.isRegularFile(program) && Files.isRegularFile(jar);
      return new Libraries(packed ? jar : program, program.resolveSibling("lib"));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns what learner code and tests are compiled against: as little as possible, for speed. */
  public List<Path> forCompiling() {
    return jars("junit-jupiter-api", "junit-platform-commons", "opentest4j", "apiguardian");
  }

  /** Returns the class path of a JVM that runs tests. */
  public List<Path> forRunning() {
    List<Path> path = new ArrayList<>(List.of(child));
    path.addAll(jars("junit-", "opentest4j", "apiguardian", "jspecify"));
    return path;
  }

  private List<Path> jars(String... beginnings) {
    try (Stream<Path> paths = Files.list(lib)) {
      return paths
          .filter(path -> beginsWithOne(path.getFileName().toString(), beginnings))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new CourseException(
          lib,
          "the program's libraries are missing; delete the folder above and start ./course again to build it anew");
    }
  }

  private static boolean beginsWithOne(String name, String... beginnings) {
    for (String beginning : beginnings) {
      if (name.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
