package eda.runner.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The class archive that makes a worker start faster.
 *
 * <p>It stands beside the program's own, in the folder that the launcher names; without it a worker
 * starts all the same.
 */
public final class WorkerArchive {
  /** From this version on, the AOT cache does more than a class archive (JEP 514). */
  private static final int FIRST_WITH_AOT_CACHE = 25;

  private WorkerArchive() {}

  /** Makes the archive by one run of a worker that only warms up. */
  public static void make() throws IOException {
    Optional<Path> file = file();
    if (file.isEmpty()) {
      return;
    }
    String flag = hasAotCache() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
    try {
      new Workers(Libraries.ofThisProgram()).warmUpOnce(flag + file.get()).waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns the JVM's flags for using it, none when there is no archive. */
  static List<String> flags() {
    return file().filter(Files::isRegularFile).map(WorkerArchive::flags).orElse(List.of());
  }

  private static List<String> flags(Path file) {
    String flag = hasAotCache() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
    // A stale archive is ignored; the JVM may not say so where the learner's output goes.
    return List.of(flag + file, "-Xlog:disable");
  }

  private static Optional<Path> file() {
    String folder = System.getProperty("course.archives", "");
    return folder.isEmpty()
        ? Optional.empty()
        : Optional.of(Path.of(folder, hasAotCache() ? "worker.aot" : "worker.jsa"));
  }

  private static boolean hasAotCache() {
    return Runtime.version().feature() >= FIRST_WITH_AOT_CACHE;
  }
}
