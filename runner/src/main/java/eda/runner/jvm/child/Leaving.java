package eda.runner.jvm.child;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a child does before it goes: it ends the processes that it started and removes its folder.
 *
 * <p>The program does the same from outside; this is for when the program has gone first.
 */
public final class Leaving {
  /** The system property that names the child's own temporary folder. */
  public static final String FOLDER = "course.folder";

  private final Optional<Path> folder;

  private Leaving(Optional<Path> folder) {
    this.folder = folder;
  }

  /** Reads the property now: foreign code may change it later. */
  static Leaving ofThisJvm() {
    return new Leaving(Optional.ofNullable(System.getProperty(FOLDER)).map(Path::of));
  }

  void tidyUp() {
    endProcesses();
    folder.ifPresent(TempFolder::delete);
  }

  /** Ends the processes that this JVM started, and theirs. */
  public static void endProcesses() {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
  }
}
