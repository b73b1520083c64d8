package eda.runner.broker;

import eda.runner.course.BrokerKind;
import eda.runner.course.FolderTree;
import eda.runner.jvm.BackgroundJvm;
import eda.runner.jvm.FolderLock;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Makes the class archive with which the brokers' process starts in two thirds of the time: by a
 * second process, which starts each broker once and ends.
 */
final class DaemonTraining {
  private static final int LIMIT_SECONDS = 300;
  private static final int LOOK_EVERY_MILLIS = 200;

  private final DaemonFolder folder;
  private final BackgroundJvm jvm;

  DaemonTraining(BrokerPlace place) {
    this.folder = new DaemonFolder(place.folder().resolve("training"));
    this.jvm = DaemonStart.jvm(place, folder.path());
  }

  /**
   * Does so, unless there is an archive, or no place for it, or another program is at it.
   *
   * @param stop completed by another thread to stop it
   */
  void run(CompletableFuture<Void> stop) throws IOException, InterruptedException {
    if (!jvm.needsArchive()) {
      return;
    }
    Optional<FolderLock> lock = FolderLock.await(folder.path(), 1, stop);
    if (lock.isEmpty()) {
      return;
    }
    try {
      train(stop);
    } finally {
      lock.get().close();
      FolderTree.delete(folder.path());
    }
  }

  private void train(CompletableFuture<Void> stop) throws IOException, InterruptedException {
    // Both of its own: one from elsewhere needs no classes of ours.
    Map<String, String> environment = new HashMap<>();
    for (BrokerKind kind : BrokerKind.values()) {
      environment.put(kind.variable(), "");
    }
    Process process = jvm.startForArchive(environment);
    stop.thenRun(process::destroyForcibly);
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    try {
      Optional<Daemon> daemon = Optional.empty();
      while (daemon.isEmpty()
          && !process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)
          && System.nanoTime() < deadline) {
        daemon = folder.attach();
      }
      if (daemon.isPresent()) {
        useOnce(daemon.get());
      }
      if (process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0) {
        jvm.keepArchive();
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static void useOnce(Daemon running) throws IOException {
    try (Daemon daemon = running) {
      for (BrokerKind kind : BrokerKind.values()) {
        daemon.need(kind);
      }
      daemon.stop();
    }
  }
}
