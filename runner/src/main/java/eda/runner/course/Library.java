package eda.runner.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Foreign jars that some exercises need: a folder {@code libraries/NAME} beside {@code tasks},
 * whose {@code pom.xml} is the one place with their exact versions. A library may have Java of its
 * own in {@code src/main/java}.
 *
 * <p>A course is read without them; they are fetched when a learner gets to such an exercise.
 */
public record Library(String name, Path pom) {
  private static final String NEEDS = "needs";
  private static final String BEGIN = "<dependencies>";
  private static final String END = "</dependencies>";

  public Library {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(pom, "pom");
  }

  /**
   * Returns the library of the program itself in which its brokers are.
   *
   * @param home where the program is
   */
  public static Library ofBrokers(Path home) {
    return new Library("broker", home.resolve("exercises/libraries/broker/pom.xml"));
  }

  /** Returns the folder with the library's own Java and resources, if it has any. */
  public Path sources() {
    return pom.resolveSibling("src").resolve("main");
  }

  /** Returns whether the library has Java of its own, which has to be compiled. */
  public boolean hasSources() {
    return Files.isDirectory(sources());
  }

  /** Returns the pom's list of dependencies as XML, without the element around it. */
  String dependencies() {
    String text = TextFile.read(pom);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END, Math.max(0, begin));
    return begin < 0 || end < 0 ? "" : text.substring(begin + BEGIN.length(), end);
  }

  /** Returns those that the front matter of a task names and the course has. */
  static List<Library> neededBy(Path task, FrontMatter matter) {
    return FrontMatter.words(matter.value(NEEDS).orElse("")).stream()
        .flatMap(name -> known(task, name).stream())
        .toList();
  }

  /** Returns what is wrong with the libraries that a task names. */
  static List<Problem> problems(Path task, FrontMatter matter) {
    List<Problem> problems = new ArrayList<>();
    String names = matter.value(NEEDS).orElse("");
    for (String name : FrontMatter.words(names)) {
      Optional<Library> library = known(task, name);
      if (library.isEmpty()) {
        problems.add(new Problem(task, 1, unknown(name, namesIn(folder(task)))));
      } else if (library.get().dependencies().isBlank()) {
        problems.add(
            new Problem(
                library.get().pom, 0, "a library's pom needs its jars in " + BEGIN + "…" + END));
      }
    }
    return problems;
  }

  private static Optional<Library> known(Path task, String name) {
    // A name that is none could lead out of the course.
    return Optional.of(name)
        .filter(ExerciseReader::isName)
        .map(each -> new Library(each, folder(task).resolve(each).resolve("pom.xml")))
        .filter(library -> Files.isRegularFile(library.pom));
  }

  private static String unknown(String name, List<String> known) {
    String meant =
        NearestName.to(name, known)
            .map(near -> "; did you mean `" + near + "`?")
            .orElse(known.isEmpty() ? "" : "; there are: " + String.join(", ", known));
    return "needs: names the library "
        + name
        + ", but libraries/ beside tasks/ has no such folder with a pom.xml"
        + meant;
  }

  private static Path folder(Path task) {
    // exercises/tasks/NAME/task.md
    return task.getParent().getParent().resolveSibling("libraries");
  }

  private static List<String> namesIn(Path folder) {
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
