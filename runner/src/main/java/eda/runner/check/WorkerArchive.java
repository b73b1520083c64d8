package eda.runner.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The class archive that makes a worker start faster; the launcher makes it and says where it is.
 */
final class WorkerArchive {
  private WorkerArchive() {}

  /** Returns the JVM's flags for it, none when there is no archive. */
  static List<String> flags() {
    String flag = System.getProperty("course.worker.archive", "");
    int at = flag.indexOf('=');
    if (at < 0 || !Files.isRegularFile(Path.of(flag.substring(at + 1)))) {
      return List.of();
    }
    // A stale archive is ignored by the JVM; -Xlog keeps it from saying so on standard output.
    return List.of(flag, "-Xshare:auto", "-Xlog:disable", "-Xlog:all=off");
  }
}
