package eda.runner.jvm;

import eda.runner.course.Library;
import java.nio.file.Path;
import java.util.List;

/** A library whose jars are known without asking Maven. */
public final class NotedLibrary {
  private NotedLibrary() {}

  public static void note(Library library, List<Path> jars) {
    new LibraryJars(library).note(jars);
  }
}
