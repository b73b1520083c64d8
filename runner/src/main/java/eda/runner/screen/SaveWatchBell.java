package eda.runner.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent.Kind;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Rings when a Java file was written in one of the folders that it listens to.
 *
 * <p>Where the system sends no events (network mounts), or has none left to give, it stays silent,
 * and waiting for it is waiting for the time to pass.
 */
final class SaveWatchBell implements AutoCloseable {
  private static final Kind<?>[] EVENTS = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_MODIFY,
    StandardWatchEventKinds.ENTRY_DELETE
  };

  private final Optional<WatchService> events;
  private final CountDownLatch closed = new CountDownLatch(1);

  private SaveWatchBell(Optional<WatchService> events) {
    this.events = events;
  }

  static SaveWatchBell ofFileEvents() {
    try {
      return new SaveWatchBell(Optional.of(FileSystems.getDefault().newWatchService()));
    } catch (IOException e) {
      // The system has a limit, and other programs may have used it up.
      return silent();
    }
  }

  static SaveWatchBell silent() {
    return new SaveWatchBell(Optional.empty());
  }

  void listen(Path folder) {
    try {
      if (events.isPresent()) {
        folder.register(events.get(), EVENTS);
      }
    } catch (IOException e) {
      // No events from here: whoever waits looks at the files from time to time all the same.
    }
  }

  /**
   * Waits until something happens in one of the folders, or until the time is up.
   *
   * @return whether a Java file was written
   * @throws ClosedWatchServiceException when it was closed
   */
  boolean await(long millis) throws InterruptedException {
    if (events.isEmpty()) {
      if (closed.await(millis, TimeUnit.MILLISECONDS)) {
        throw new ClosedWatchServiceException();
      }
      return false;
    }
    boolean rings = false;
    WatchKey key = events.get().poll(millis, TimeUnit.MILLISECONDS);
    while (key != null) {
      rings |= key.pollEvents().stream().anyMatch(event -> concernsJava(event.context()));
      key.reset();
      key = events.get().poll();
    }
    return rings;
  }

  /** An event without a name says that there were too many to name them. */
  private static boolean concernsJava(Object name) {
    return name == null || name.toString().endsWith(".java");
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      if (events.isPresent()) {
        events.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
