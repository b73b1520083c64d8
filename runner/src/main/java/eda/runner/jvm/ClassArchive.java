package eda.runner.jvm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The class archive that makes a child JVM start faster.
 *
 * <p>It stands beside the program's own, in the folder that the launcher names; without it a child
 * starts all the same.
 *
 * @param aotCache whether it is an AOT cache, which takes other processes to make
 */
record ClassArchive(String name, boolean aotCache) {
  /** From this version on, the AOT cache does more than a class archive (JEP 514). */
  private static final int FIRST_WITH_AOT_CACHE = 25;

  /** Of a child that is started again and again: the best kind that this JDK has. */
  ClassArchive(String name) {
    this(name, Runtime.version().feature() >= FIRST_WITH_AOT_CACHE);
  }

  /** Returns the JVM's flag for making it in this file. */
  String makingFlag(Path unfinished) {
    return (aotCache ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + unfinished;
  }

  /** Returns the JVM's flags for using it, none when there is no archive. */
  List<String> flags() {
    String flag = aotCache ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
    // A stale archive is ignored; the JVM may not say so where the learner's output goes.
    return file()
        .filter(ClassArchive::isWhole)
        .map(file -> List.of(flag + file, "-Xlog:disable"))
        .orElse(List.of());
  }

  /** An empty one stands for one that can't be made. */
  private static boolean isWhole(Path file) {
    try {
      return Files.size(file) > 0;
    } catch (IOException thereIsNone) {
      return false;
    }
  }

  /** Returns where it is or will be, nothing when there is no place for it. */
  Optional<Path> file() {
    String folder = System.getProperty("course.archives", "");
    return folder.isEmpty()
        ? Optional.empty()
        : Optional.of(Path.of(folder, name + (aotCache ? ".aot" : ".jsa")));
  }
}
