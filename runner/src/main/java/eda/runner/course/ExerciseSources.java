package eda.runner.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the Java files of an exercise in the course's folders.
 *
 * <p>The package is the exercise's name without hyphens, below {@code src/main/java} for the
 * solution and {@code src/test/java} for the tests; the folder {@code kit} there is the test kit. A
 * folder {@code kit/NAME} belongs to the library of that name, and only exercises that need it are
 * compiled with it.
 */
public final class ExerciseSources {
  private static final String KIT = WorkspacePoms.KIT;

  private final Exercise exercise;
  private final Path root;

  ExerciseSources(Exercise exercise) {
    this.exercise = exercise;
    // exercises/tasks/NAME/task.md
    this.root = exercise.task().getParent().getParent().getParent();
  }

  /** Returns the files that the learner gets: starters of the marked ones, the rest as it is. */
  public List<SourceFile> starter() {
    return main().stream()
        .map(f -> f.withText(MarkedSource.of(f.path(), f.text()).starter()))
        .toList();
  }

  /** Returns the same files with the solution in place, markers removed. */
  public List<SourceFile> solution() {
    return main().stream()
        .map(f -> f.withText(MarkedSource.of(f.path(), f.text()).solution()))
        .toList();
  }

  /** Returns the tests of the exercise. */
  public List<SourceFile> tests() {
    return below("src/test/java", packageName());
  }

  /** Returns the test kit with which the exercise is compiled. */
  public List<SourceFile> kit() {
    List<SourceFile> kit = new ArrayList<>(sharedKit());
    kit.addAll(libraryKit());
    return kit;
  }

  /** Returns the part of the test kit that all exercises share. */
  List<SourceFile> sharedKit() {
    return allOfKit().filter(file -> kitLibrary(file).isEmpty()).toList();
  }

  /** Returns the parts of the test kit for the libraries that the exercise needs. */
  List<SourceFile> libraryKit() {
    return allOfKit()
        .filter(file -> kitLibrary(file).filter(exercise.needs()::hasLibrary).isPresent())
        .toList();
  }

  private Stream<SourceFile> allOfKit() {
    return below("src/test/java", KIT).stream();
  }

  /** Returns the library for which a file of the kit is: the name of its folder in {@code kit}. */
  private static Optional<String> kitLibrary(SourceFile file) {
    List<String> folders = List.of(file.name().split("/"));
    int inKit = folders.indexOf(KIT) + 1;
    return inKit < folders.size() - 1 ? Optional.of(folders.get(inKit)) : Optional.empty();
  }

  /** Returns the known wrong attempts by name, each with its files and the feedback it must get. */
  public Map<String, Attempt> attempts() {
    Path folder = exercise.task().resolveSibling("attempts");
    if (!Files.isDirectory(folder)) {
      return Map.of();
    }
    Map<String, Attempt> attempts = new TreeMap<>();
    for (Path attempt : children(folder).stream().filter(Files::isDirectory).toList()) {
      attempts.put(attempt.getFileName().toString(), attempt(attempt));
    }
    return attempts;
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    List<SourceFile> main = main();
    for (SourceFile file : main) {
      problems.addAll(MarkedSource.of(file.path(), file.text()).problems());
    }
    for (String name : exercise.files()) {
      if (main.stream().noneMatch(file -> file.fileName().equals(name))) {
        problems.add(
            new Problem(
                exercise.task(),
                1,
                "edit: names "
                    + name
                    + ", but src/main/java has no such file in a package "
                    + packageName()));
      }
    }
    problems.addAll(Needs.problems(exercise.task()));
    if (tests().isEmpty()) {
      problems.add(
          new Problem(exercise.task(), 0, "no tests: add src/test/java/…/" + packageName()));
    }
    return problems;
  }

  private Attempt attempt(Path folder) {
    List<SourceFile> solution = solution();
    List<SourceFile> files = new ArrayList<>(solution);
    String feedback = "";
    for (Path path : javaFiles(folder)) {
      String text = TextFile.read(path);
      String fileName = path.getFileName().toString();
      Optional<SourceFile> replaced =
          solution.stream().filter(f -> f.fileName().equals(fileName)).findFirst();
      String folderName =
          solution.isEmpty() ? "" : solution.get(0).name().replaceFirst("[^/]*$", "");
      replaced.ifPresent(files::remove);
      files.add(
          new SourceFile(replaced.map(SourceFile::name).orElse(folderName + fileName), path, text));
      if (text.startsWith(Attempt.FEEDBACK)) {
        String first = text.lines().findFirst().orElseThrow();
        feedback = first.substring(Attempt.FEEDBACK.length()).strip();
      }
    }
    return new Attempt(files, feedback);
  }

  private List<SourceFile> main() {
    return below("src/main/java", packageName());
  }

  private String packageName() {
    return exercise.name().replace("-", "");
  }

  /** The package's parents are the course's own choice, so the folder is looked for by its name. */
  private List<SourceFile> below(String sourceRoot, String folderName) {
    Path base = root.resolve(sourceRoot);
    if (!Files.isDirectory(base)) {
      return List.of();
    }
    try (Stream<Path> paths =
        Files.find(
            base,
            6,
            (path, info) ->
                info.isDirectory() && path.getFileName().toString().equals(folderName))) {
      return paths
          .sorted()
          .flatMap(folder -> javaFiles(folder).stream())
          .map(path -> source(base, path))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile source(Path base, Path path) {
    String name = base.relativize(path).toString().replace('\\', '/');
    return new SourceFile(name, path, TextFile.read(path));
  }

  private static List<Path> javaFiles(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.toString().endsWith(".java"))
          .sorted()
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted(Comparator.naturalOrder()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
