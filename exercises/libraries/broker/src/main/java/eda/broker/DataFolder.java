package eda.broker;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The data of this process, {@code data-PID} in the daemon's folder.
 *
 * <p>A process that was killed leaves its own behind; the next one removes it. What lies there
 * under the pid of this process is an earlier one's too: pids come round.
 */
final class DataFolder {

  private static final String PREFIX = "data-";

  private final Path path;

  private DataFolder(Path path) {
    this.path = path;
  }

  static DataFolder in(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
      sweep(folder);
      return new DataFolder(
          Files.createDirectory(folder.resolve(PREFIX + ProcessHandle.current().pid())));
    } catch (IOException e) {
      throw new IOException(
          "The broker can't write in " + folder + " (" + Text.ofFault(e) + ").", e);
    }
  }

  private static void sweep(Path folder) throws IOException {
    for (Path path : children(folder)) {
      OptionalLong pid = pid(path);
      if (pid.isPresent() && !another(pid.getAsLong())) {
        remove(path);
      }
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.toList();
    }
  }

  private static OptionalLong pid(Path path) {
    String name = path.getFileName().toString();
    try {
      return name.startsWith(PREFIX)
          ? OptionalLong.of(Long.parseLong(name.substring(PREFIX.length())))
          : OptionalLong.empty();
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  private static boolean another(long pid) {
    return pid != ProcessHandle.current().pid() && ProcessHandle.of(pid).isPresent();
  }

  Path path() {
    return path;
  }

  /** Removes the data. What doesn't go, the next daemon sweeps. */
  void remove() {
    remove(path);
  }

  static void remove(Path tree) {
    try {
      Files.walkFileTree(tree, new Removal());
    } catch (IOException e) {
      // The daemon runs, or ends, without it.
    }
  }

  /**
   * Removes what it visits; a link is removed, not followed. A file that vanished meanwhile is as
   * good as removed.
   */
  private static final class Removal extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
