package eda.runner.jvm;

import eda.runner.course.CourseException;
import eda.runner.course.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Gets libraries with Maven: from the machine's own repository, and only then from the network.
 *
 * <p>A pom may name plugins, so this runs foreign code: only for a course that is trusted.
 */
public final class LibraryFetch {
  /** After that, whoever fetches it just now is stuck, and so is its Maven. */
  private static final int LIMIT_SECONDS = 900;

  private final Path home;
  private final Consumer<String> progress;

  /**
   * @param home where Maven's wrapper stands
   * @param progress is told what takes time
   */
  public LibraryFetch(Path home, Consumer<String> progress) {
    this.home = home;
    this.progress = progress;
  }

  /**
   * Returns when all these libraries can be used, which takes no time when they could before.
   *
   * @param stop completed by another thread to stop it
   * @throws CourseException when one can't be had, with the reason and what to do
   * @throws InterruptedException when it was stopped
   */
  public void require(List<Library> libraries, CompletableFuture<Void> stop)
      throws InterruptedException {
    for (Library library : libraries) {
      if (!new LibraryJars(library).present()) {
        fetch(library, stop);
      }
    }
  }

  /** One program at a time: two could compile into the same folder. */
  private void fetch(Library library, CompletableFuture<Void> stop) throws InterruptedException {
    Path target = library.pom().resolveSibling("target");
    Optional<FolderLock> lock = FolderLock.await(target, LIMIT_SECONDS, stop);
    try {
      if (!new LibraryJars(library).present()) {
        fetchAlone(library, stop);
      }
    } finally {
      lock.ifPresent(FolderLock::close);
    }
  }

  private void fetchAlone(Library library, CompletableFuture<Void> stop)
      throws InterruptedException {
    progress.accept("Looking for the library " + library.name() + " with Maven, once …");
    MavenRun maven = new MavenRun(home, library);
    MavenRun.Result result = maven.findJars(MavenRun.OFFLINE, stop);
    if (result.jars().isEmpty()) {
      progress.accept("It is not on this machine; fetching it from the network …");
      result = maven.findJars(MavenRun.ONLINE, stop);
    }
    if (result.jars().isEmpty()) {
      throw new CourseException(library.pom(), missing(library, result.fault()));
    }
    new LibraryJars(library).note(result.jars());
  }

  private static String missing(Library library, String fault) {
    return "the library "
        + library.name()
        + " is not on this machine and can't be fetched ("
        + fault
        + "). Exercises and snippets that need it can't be run without. Connect to the network and try again,"
        + " or go on with another exercise; chapters and quizzes work without it";
  }
}
