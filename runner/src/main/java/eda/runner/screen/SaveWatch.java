package eda.runner.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Notices that a Java file below a folder was saved.
 *
 * <p>Through file events, and through a look at sizes and modification times for file systems that
 * send none (network mounts) and for editors that replace files. A save is told once, after its
 * files have come to rest, since an editor may write a file in pieces.
 */
public final class SaveWatch implements AutoCloseable {
  private static final long LOOK_MILLIS = 300;
  private static final long REST_MILLIS = 8;
  private static final int MOST_RESTS = 50;

  private final Path folder;
  private final Runnable saved;
  private final WatchService events;
  private final Thread thread;

  /**
   * Starts watching.
   *
   * @param saved called on the watching thread after each save
   */
  public SaveWatch(Path folder, Runnable saved) {
    this.folder = folder;
    this.saved = saved;
    try {
      this.events = FileSystems.getDefault().newWatchService();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // Before the thread starts: a save right after the constructor must be seen.
    Map<String, String> first = register();
    thread = new Thread(() -> watch(first), "save-watch");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      events.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void watch(Map<String, String> first) {
    Map<String, String> known = first;
    try {
      while (true) {
        pause(LOOK_MILLIS);
        Map<String, String> now = register();
        if (!now.equals(known)) {
          known = rested(now);
          saved.run();
        }
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      // Closed: there is nothing more to watch.
    }
  }

  /** Waits until two looks in a row see the same. */
  private Map<String, String> rested(Map<String, String> seen) throws InterruptedException {
    Map<String, String> last = seen;
    for (int i = 0; i < MOST_RESTS; i++) {
      pause(REST_MILLIS);
      Map<String, String> now = register();
      if (now.equals(last)) {
        return now;
      }
      last = now;
    }
    return last;
  }

  /** Waits for a file event, or until the time is up. */
  private void pause(long millis) throws InterruptedException {
    WatchKey key = events.poll(millis, TimeUnit.MILLISECONDS);
    if (key != null) {
      key.pollEvents();
      key.reset();
    }
  }

  /** Watches all folders, new ones too, and returns what identifies each file's contents. */
  private Map<String, String> register() {
    Map<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        look(path, files);
      }
    } catch (IOException | UncheckedIOException e) {
      // A file that vanished during the walk is seen the next time.
    }
    return files;
  }

  private void look(Path path, Map<String, String> files) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      listen(path);
    } else if (path.toString().endsWith(".java")) {
      files.put(
          path.toString(),
          attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey());
    }
  }

  private void listen(Path directory) {
    try {
      directory.register(
          events,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY,
          StandardWatchEventKinds.ENTRY_DELETE);
    } catch (IOException e) {
      // No events from here (there is a limit to them): the look at the times still finds saves.
    }
  }
}
