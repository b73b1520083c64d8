package eda.runner.broker;

import java.nio.file.Path;
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

  /** Returns where the process writes what it has to say to nobody in particular. */
  Path log() {
    return path.resolve("log");
  }
}
