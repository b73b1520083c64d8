package eda.broker;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** The daemon in its folder: it serves until its life is over, and leaves nothing behind. */
final class Daemon {

  /** Whoever waits for the end of the daemon shouldn't wait for a broker that hangs. */
  private static final Duration CLOSING = Duration.ofSeconds(3);

  private final Life life = new Life(Life.Patience.USUAL);
  private final Secret secret = Secret.random();
  private final Control control;
  private final DataFolder data;
  private final AddressFile address;
  private final Brokers brokers;

  private Daemon(Path folder, External external) throws IOException {
    control = new Control();
    data = DataFolder.in(folder);
    address = new AddressFile(folder, control.port(), secret);
    brokers = new Brokers(data.path(), external, life::end);
  }

  static Daemon in(Path folder, External external) throws IOException {
    return new Daemon(folder.toAbsolutePath(), external);
  }

  /** Publishes the address, and returns when the daemon shall end. */
  void serve() throws IOException, InterruptedException {
    control.open(secret, new Commands(brokers, life), life);
    address.publish(data.path());
    life.awaitEnd();
  }

  /** The last thing that the process does: if a broker doesn't come to an end, the process does. */
  void close() {
    address.remove();
    control.close();
    boolean closed = closeBrokers();
    data.remove();
    if (!closed) {
      Runtime.getRuntime().halt(0);
    }
  }

  private boolean closeBrokers() {
    Thread closing = Threads.named("close").newThread(brokers::close);
    closing.start();
    try {
      closing.join(CLOSING.toMillis());
      return !closing.isAlive();
    } catch (InterruptedException e) {
      return false;
    }
  }
}
