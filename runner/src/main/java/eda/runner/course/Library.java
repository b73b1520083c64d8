package eda.runner.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Foreign jars that some exercises need: a folder {@code libraries/NAME} beside {@code tasks},
 * whose {@code pom.xml} is the one place with their exact versions.
 *
 * <p>A course is read without them; they are fetched when a learner gets to such an exercise.
 */
public record Library(String name, Path pom) {
  private static final String BEGIN = "<dependencies>";
  private static final String END = "</dependencies>";

  public Library {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(pom, "pom");
  }

  /** Returns what at least one of the exercises needs, each once. */
  public static List<Library> neededBy(Collection<Exercise> exercises) {
    return exercises.stream().flatMap(exercise -> exercise.needs().stream()).distinct().toList();
  }

  /** Returns the pom's list of dependencies as XML, without the element around it. */
  String dependencies() {
    String text = TextFile.read(pom);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END, Math.max(0, begin));
    return begin < 0 || end < 0 ? "" : text.substring(begin + BEGIN.length(), end);
  }

  List<Problem> problems() {
    return dependencies().isBlank()
        ? List.of(new Problem(pom, 0, "a library's pom needs its jars in " + BEGIN + "…" + END))
        : List.of();
  }

  /** Returns the folder of a course's libraries, seen from the page of a task. */
  static Path folder(Path task) {
    // exercises/tasks/NAME/task.md
    return task.getParent().getParent().resolveSibling("libraries");
  }

  static List<String> namesIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> Files.isRegularFile(child.resolve("pom.xml")))
          .map(child -> child.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
