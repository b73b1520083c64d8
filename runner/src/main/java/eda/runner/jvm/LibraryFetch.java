package eda.runner.jvm;

import eda.runner.course.CourseException;
import eda.runner.course.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Gets libraries with Maven: from the machine's own repository, and only then from the network.
 *
 * <p>A pom may name plugins, so this runs foreign code: only for a course that is trusted.
 */
public final class LibraryFetch {
  /** After that, whoever fetches it just now is stuck, and so is its Maven. */
  private static final int LIMIT_SECONDS = 900;

  private final Path home;
  private final List<Supplier<JvmCommand>> users;
  private final Consumer<String> progress;

  /**
   * @param home where Maven's wrapper stands
   * @param users which get a class archive for each library, so that they start faster with it;
   *     asked for when a library is
   * @param progress is told what takes time
   */
  public LibraryFetch(Path home, List<Supplier<JvmCommand>> users, Consumer<String> progress) {
    this.home = home;
    this.users = List.copyOf(users);
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
      if (!new LibraryJars(library).present() || !wantArchive(library).isEmpty()) {
        prepare(library, stop);
      }
    }
  }

  /** One program at a time: two could compile into the same folder. */
  private void prepare(Library library, CompletableFuture<Void> stop) throws InterruptedException {
    Path target = library.pom().resolveSibling("target");
    Optional<FolderLock> lock = FolderLock.await(target, LIMIT_SECONDS, stop);
    try {
      if (!new LibraryJars(library).present()) {
        fetchAlone(library, stop);
      }
      for (JvmCommand user : wantArchive(library)) {
        progress.accept("Getting the library " + library.name() + " ready, once …");
        user.makeArchive(stop);
      }
    } catch (IOException noRoom) {
      // Without a class archive all goes on as well, a little slower.
    } finally {
      lock.ifPresent(FolderLock::close);
    }
  }

  private List<JvmCommand> wantArchive(Library library) {
    List<Path> jars = LibraryJars.of(List.of(library));
    return users.stream()
        .map(user -> user.get().with(JvmCommand.LENIENT, jars))
        .filter(JvmCommand::needsArchive)
        .toList();
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
