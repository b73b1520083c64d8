package eda.runner.check;

import eda.runner.jvm.Libraries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the classes of exercises that compile into a folder, for those who want to try them. */
public final class ClassFolder implements AutoCloseable {
  private final Path folder;
  private final Libraries libraries = Libraries.ofThisProgram();
  private final JavaCompilation compilation = new JavaCompilation(libraries.forCompiling());
  private boolean hasKit;

  public ClassFolder(Path folder) {
    this.folder = folder;
  }

  /** Adds an exercise's classes and the test kit; returns whether the exercise compiles. */
  public boolean add(Submission submission) {
    if (!hasKit && !submission.kit().isEmpty()) {
      write(compilation.compile(List.of(), submission.kit()).classes());
      hasKit = true;
    }
    if (submission.code().isEmpty()) {
      return false;
    }
    Map<String, byte[]> classes =
        compilation.compile(submission.code(), submission.kit()).classes();
    write(classes);
    return !classes.isEmpty();
  }

  /** Returns the folder and what its classes need. */
  public List<Path> classPath() {
    List<Path> path = new ArrayList<>(List.of(folder));
    path.addAll(libraries.forCompiling());
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
