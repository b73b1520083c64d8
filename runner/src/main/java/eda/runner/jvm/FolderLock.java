package eda.runner.jvm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The right to do something in a folder that only one program may do at a time. */
public final class FolderLock implements AutoCloseable {
  private static final int LOOK_EVERY_MILLIS = 20;

  private final FileChannel file;

  private FolderLock(FileChannel file) {
    this.file = file;
  }

  /**
   * Returns the lock, as soon as nobody else has it; nothing when that takes too long.
   *
   * @param stop completed by another thread to stop the wait
   * @throws InterruptedException when it was stopped
   */
  public static Optional<FolderLock> await(
      Path folder, int limitSeconds, CompletableFuture<Void> stop) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(limitSeconds);
    try {
      Files.createDirectories(folder);
      while (System.nanoTime() < deadline) {
        Optional<FolderLock> lock = now(folder);
        if (lock.isPresent()) {
          return lock;
        }
        pause(stop);
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<FolderLock> now(Path folder) throws IOException {
    FileChannel file =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      taken = file.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // Another thread of this program has it.
    } finally {
      if (!taken) {
        file.close();
      }
    }
    return taken ? Optional.of(new FolderLock(file)) : Optional.empty();
  }

  private static void pause(CompletableFuture<Void> stop) throws InterruptedException {
    try {
      stop.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
      throw new InterruptedException("stopped");
    } catch (TimeoutException e) {
      // Not stopped, so on with it.
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
