package eda.runner.check;

import eda.runner.check.JavaCompilation.Task;
import eda.runner.course.CourseException;
import eda.runner.course.SourceFile;
import eda.runner.jvm.Libraries;
import eda.runner.jvm.LibraryJars;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the classes of exercises that compile into a folder, for those who want to try them. */
public final class ClassFolder implements AutoCloseable {
  private final Path folder;
  private final Libraries libraries = Libraries.ofThisProgram();
  private final JavaCompilation compilation = new JavaCompilation(libraries.forCompiling());
  private final Set<Path> jars = new LinkedHashSet<>();

  /** Those that are written already: one for each choice of libraries. */
  private final Set<List<SourceFile>> kits = new HashSet<>();

  public ClassFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Adds an exercise's classes, its libraries and the test kit; returns whether the exercise
   * compiles.
   *
   * @throws CourseException when a library that it needs wasn't fetched
   */
  public boolean add(Submission submission) {
    List<Path> needed = LibraryJars.of(submission.exercise().needs().libraries());
    if (!submission.kit().isEmpty() && kits.add(submission.kit())) {
      write(compilation.compile(new Task(List.of(), submission.kit(), needed)).classes());
    }
    if (submission.code().isEmpty()) {
      return false;
    }
    Map<String, byte[]> classes =
        compilation.compile(new Task(submission.code(), submission.kit(), needed)).classes();
    write(classes);
    jars.addAll(needed);
    return !classes.isEmpty();
  }

  /** Returns the folder and what its classes need. */
  public List<Path> classPath() {
    List<Path> path = new ArrayList<>(List.of(folder));
    path.addAll(libraries.forCompiling());
    path.addAll(jars);
    return path;
  }

  private void write(Map<String, byte[]> classes) {
    classes.forEach(
        (name, bytes) -> {
          Path file = folder.resolve(name.replace('.', '/') + ".class");
          try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Override
  public void close() {
    compilation.close();
  }
}
