package eda.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

/**
 * The file {@code address}, by which clients find the daemon and prove that they may use it.
 *
 * <p>It appears complete, for its owner alone, and goes when the daemon ends. One of a killed
 * process stays: a client trusts it only if the pid lives and its start time is the same.
 */
final class AddressFile {

  private final Path path;
  private final String text;

  AddressFile(Path folder, int port, Secret secret) {
    this.path = folder.resolve("address");
    ProcessHandle self = ProcessHandle.current();
    long started = self.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    this.text =
        "pid="
            + self.pid()
            + "\nstarted="
            + started
            + "\nport="
            + port
            + "\nsecret="
            + secret.hex()
            + "\n";
  }

  /**
   * The data folder is where it is written first: a temporary file is made readable for its owner
   * alone.
   */
  void publish(Path data) throws IOException {
    Path unseen = Files.createTempFile(data, "address", "");
    Files.writeString(unseen, text);
    Files.move(unseen, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes it, unless it is another daemon's by now. */
  void remove() {
    try {
      if (Files.exists(path) && Files.readString(path).equals(text)) {
        Files.delete(path);
      }
    } catch (IOException e) {
      // Clients don't trust the address of a process that is gone.
    }
  }
}
