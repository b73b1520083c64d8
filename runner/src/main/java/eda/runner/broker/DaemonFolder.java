package eda.runner.broker;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The folder of the process with the brokers: it writes its address there, and whoever starts it
 * holds the lock, so that several programs start one only.
 */
public record DaemonFolder(Path path) {
  /** Returns a connection to the process when it runs; whoever asks closes it. */
  public Optional<Daemon> attach() {
    return DaemonAddress.read(path.resolve("address")).flatMap(Daemon::at);
  }

  /** Returns the lock, which is open; nothing while somebody else holds it. */
  Optional<FileChannel> lock() throws IOException {
    Files.createDirectories(path);
    FileChannel file =
        FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = file.tryLock();
      if (lock != null) {
        return Optional.of(file);
      }
    } catch (OverlappingFileLockException e) {
      // Somebody else in this program has it.
    }
    file.close();
    return Optional.empty();
  }

  /** Returns where the process writes what it has to say to nobody in particular. */
  Path log() {
    return path.resolve("log");
  }
}
