package eda.runner.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Notices that a Java file below a folder was written.
 *
 * <p>Through file events, and through a look at times and contents for file systems that send none
 * (network mounts) and for links to files elsewhere. A write is told once its files have come to
 * rest, since an editor may write a file in pieces. It is told whether or not the text is another
 * one: whoever read the files in between may have seen something else.
 */
public final class SaveWatch implements AutoCloseable {
  private static final long LOOK_MILLIS = 300;
  private static final long REST_MILLIS = 8;
  private static final int MOST_RESTS = 50;
  private static final long MOST_BYTES_READ = 1 << 20;

  private final Path folder;
  private final Runnable saved;
  private final SaveWatchBell bell;

  /**
   * Starts watching.
   *
   * @param saved called on the watching thread after each save
   */
  public SaveWatch(Path folder, Runnable saved) {
    this(folder, saved, SaveWatchBell.ofFileEvents());
  }

  SaveWatch(Path folder, Runnable saved, SaveWatchBell bell) {
    this.folder = folder;
    this.saved = saved;
    this.bell = bell;
    // Before the thread starts: a save right after the constructor must be seen.
    Map<String, String> first = look();
    Thread thread = new Thread(() -> watch(first), "save-watch");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    bell.close();
  }

  private void watch(Map<String, String> first) {
    Map<String, String> known = first;
    try {
      while (true) {
        boolean rings = bell.await(LOOK_MILLIS);
        Map<String, String> now = look();
        if (rings || !now.equals(known)) {
          known = rested(now);
          saved.run();
        }
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      // Closed: there is nothing more to watch.
    }
  }

  /** Waits until nothing happens between two looks. */
  private Map<String, String> rested(Map<String, String> seen) throws InterruptedException {
    Map<String, String> last = seen;
    for (int i = 0; i < MOST_RESTS; i++) {
      boolean rings = bell.await(REST_MILLIS);
      Map<String, String> now = look();
      if (!rings && now.equals(last)) {
        return now;
      }
      last = now;
    }
    return last;
  }

  /** Listens to all folders, new ones too, and returns what identifies each file's contents. */
  private Map<String, String> look() {
    Map<String, String> files = new TreeMap<>();
    for (Path path : below()) {
      try {
        look(path, files);
      } catch (IOException e) {
        // Gone since it was listed, or a link to nowhere: no file, then.
      }
    }
    return files;
  }

  private List<Path> below() {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.toList();
    } catch (IOException | UncheckedIOException e) {
      // A folder that vanished during the walk is seen as it is the next time.
      return List.of();
    }
  }

  private void look(Path path, Map<String, String> files) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      bell.listen(path);
    } else if (path.toString().endsWith(".java")) {
      files.put(
          path.toString(),
          attributes.lastModifiedTime() + " " + attributes.fileKey() + " " + sum(path, attributes));
    }
  }

  /**
   * Two saves of the same size in one tick of the file system's clock differ in nothing else. The
   * files are few and small; one that isn't is known by its size.
   */
  private static String sum(Path path, BasicFileAttributes attributes) throws IOException {
    if (attributes.size() > MOST_BYTES_READ) {
      return "size " + attributes.size();
    }
    CRC32 sum = new CRC32();
    sum.update(Files.readAllBytes(path));
    return Long.toHexString(sum.getValue());
  }
}
