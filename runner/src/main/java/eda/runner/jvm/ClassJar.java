package eda.runner.jvm;

import eda.runner.course.CourseException;
import eda.runner.course.Library;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.spi.ToolProvider;

/**
 * The classes of a library that has Java of its own, as a jar.
 *
 * <p>Not the folder in which Maven puts them: that changes below a JVM that runs when an author
 * builds, and no class archive is made for a folder.
 */
final class ClassJar {
  private ClassJar() {}

  /**
   * Makes the jar from what Maven compiled.
   *
   * @param version a part of its name, so that a JVM can go on with the one that it has
   */
  static Path make(Library library, String version) {
    Path target = library.pom().resolveSibling("target");
    Path jar = target.resolve(library.name() + "-" + version + ".jar");
    Path unseen = target.resolve(jar.getFileName() + "." + ProcessHandle.current().pid());
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    int code =
        ToolProvider.findFirst("jar")
            .map(tool -> tool.run(out, out, arguments(unseen, target.resolve("classes"))))
            .orElse(1);
    if (code != 0) {
      throw new CourseException(
          jar, "the classes of this library can't be packed: " + said.toString().strip());
    }
    try {
      Files.move(unseen, jar, StandardCopyOption.REPLACE_EXISTING);
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] arguments(Path jar, Path classes) {
    return new String[] {
      "--create", "--no-compress", "--file", jar.toString(), "-C", classes.toString(), "."
    };
  }
}
