package eda.runner.jvm;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The class archive that makes a child JVM start faster.
 *
 * <p>It stands beside the program's own, in the folder that the launcher names; without it a child
 * starts all the same.
 */
record ClassArchive(String name) {
  /** From this version on, the AOT cache does more than a class archive (JEP 514). */
  private static final int FIRST_WITH_AOT_CACHE = 25;

  /** Returns the JVM's flag for making it, none when there is no place for it. */
  List<String> makingFlags() {
    String flag = hasAotCache() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
    return file().map(file -> List.of(flag + file)).orElse(List.of());
  }

  /** Returns the JVM's flags for using it, none when there is no archive. */
  List<String> flags() {
    String flag = hasAotCache() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
    // A stale archive is ignored; the JVM may not say so where the learner's output goes.
    return file()
        .filter(Files::isRegularFile)
        .map(file -> List.of(flag + file, "-Xlog:disable"))
        .orElse(List.of());
  }

  private Optional<Path> file() {
    String folder = System.getProperty("course.archives", "");
    return folder.isEmpty()
        ? Optional.empty()
        : Optional.of(Path.of(folder, name + (hasAotCache() ? ".aot" : ".jsa")));
  }

  private static boolean hasAotCache() {
    return Runtime.version().feature() >= FIRST_WITH_AOT_CACHE;
  }
}
