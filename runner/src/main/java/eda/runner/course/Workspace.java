package eda.runner.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The learner's own folder: a plain Maven project, one module an exercise, that works without us.
 *
 * <p>A file that the learner touched is never overwritten. What was given is remembered below
 * {@code .course/given}, so a course update can tell an untouched file from a changed one.
 */
public final class Workspace {
  private final Path root;

  public Workspace(Path root) {
    this.root = Objects.requireNonNull(root, "root").toAbsolutePath().normalize();
  }

  public Path root() {
    return root;
  }

  /**
   * Returns the folder for the program's own files: journal, what was given, what was set aside.
   */
  public Path ownFolder() {
    return root.resolve(".course");
  }

  /** Returns the folder of one exercise's Maven module. */
  public Path folderOf(Exercise exercise) {
    return root.resolve(exercise.name());
  }

  /**
   * Writes what is missing, renews what the learner hasn't touched, and removes what the course
   * dropped.
   *
   * @throws UncheckedIOException when the folder can't be written
   */
  public void update(Course course) {
    WorkspacePoms poms = new WorkspacePoms(course.exercises());
    give(root.resolve("pom.xml"), poms.parent());
    give(root.resolve(".mvn/maven.config"), "--fail-at-end\n");
    for (Exercise exercise : course.exercises()) {
      update(exercise, poms);
    }
  }

  private void update(Exercise exercise, WorkspacePoms poms) {
    Path folder = folderOf(exercise);
    ExerciseSources sources = exercise.sources();
    give(folder.resolve("pom.xml"), poms.module(exercise));
    giveAll(folder.resolve("src/main/java"), sources.starter());
    List<SourceFile> tests = new ArrayList<>(sources.tests());
    tests.addAll(sources.libraryKit());
    giveAll(folder.resolve("src/test/java"), tests);
    Path kit = root.resolve(WorkspacePoms.KIT);
    give(kit.resolve("pom.xml"), poms.kit());
    giveAll(kit.resolve("src/main/java"), sources.sharedKit());
  }

  /** Returns the learner's version of the exercise: every Java file below its main folder. */
  public List<SourceFile> submission(Exercise exercise) {
    Path base = mainFolder(exercise);
    if (!Files.isDirectory(base)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(base)) {
      List<SourceFile> files = new ArrayList<>();
      for (Path path :
          paths
              .filter(p -> p.toString().endsWith(".java") && Files.isRegularFile(p))
              .sorted()
              .toList()) {
        files.add(
            new SourceFile(
                base.relativize(path).toString().replace('\\', '/'), path, TextFile.read(path)));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns where the learner edits the exercise, in the order of the task. */
  public List<Path> editedFiles(Exercise exercise) {
    List<Path> paths = new ArrayList<>();
    List<SourceFile> sources = exercise.sources().starter();
    for (String name : exercise.files()) {
      sources.stream()
          .filter(file -> file.fileName().equals(name))
          .forEach(file -> paths.add(mainFolder(exercise).resolve(file.name())));
    }
    return paths;
  }

  /** Returns the root of the exercise's main sources. */
  public Path mainFolder(Exercise exercise) {
    return folderOf(exercise).resolve("src/main/java");
  }

  private void giveAll(Path base, List<SourceFile> files) {
    files.forEach(file -> give(base.resolve(file.name()), file.text()));
    if (!files.isEmpty()) {
      takeBack(base, files.stream().map(SourceFile::name).collect(Collectors.toSet()));
    }
  }

  /**
   * Removes what the course gave once and has no more, unless the learner changed it: left behind,
   * a renamed class would be compiled beside its successor.
   */
  private void takeBack(Path base, Set<String> names) {
    Path given = givenOf(base);
    if (!Files.isDirectory(given)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(given)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        String name = given.relativize(file).toString().replace('\\', '/');
        Path present = base.resolve(name);
        if (!names.contains(name) && isAsGiven(present, file)) {
          FolderTree.delete(present);
          FolderTree.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isAsGiven(Path present, Path given) {
    return !Files.exists(present) || TextFile.read(present).equals(TextFile.read(given));
  }

  private Path givenOf(Path path) {
    return ownFolder().resolve("given").resolve(root.relativize(path).toString());
  }

  /** Writes a file unless the learner changed it since it was given. */
  private void give(Path path, String text) {
    Path given = givenOf(path);
    if (Files.exists(path)) {
      String present = TextFile.read(path);
      if (present.equals(text)) {
        remember(given, text);
        return;
      }
      if (!Files.exists(given) || !present.equals(TextFile.read(given))) {
        return;
      }
    }
    // Remembered last: killed in between, the file is found as it should be and remembered then.
    TextFile.write(path, text);
    remember(given, text);
  }

  private static void remember(Path given, String text) {
    if (!Files.exists(given) || !TextFile.read(given).equals(text)) {
      TextFile.write(given, text);
    }
  }
}
