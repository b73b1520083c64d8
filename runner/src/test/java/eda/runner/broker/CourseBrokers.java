package eda.runner.broker;

import eda.runner.course.Course;
import eda.runner.course.Needs;
import eda.runner.jvm.LibraryFetch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The brokers of this repository's course, in processes of their own. */
public final class CourseBrokers {
  public static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

  private static final int PATIENCE_SECONDS = 30;

  private CourseBrokers() {}

  /** Returns those whose process lives in the folder; the caller closes them. */
  public static Brokers in(Path folder) {
    return new Brokers(new BrokerPlace(REPOSITORY, folder, new ExternalBrokers(Map.of())));
  }

  /** Ends their process, too, so that its folder can be removed. */
  public static void end(Brokers brokers) {
    Optional<ProcessHandle> process = process(brokers);
    try (Daemon daemon = brokers.attach().orElseThrow()) {
      daemon.stop();
    } catch (IOException | NoSuchElementException e) {
      // It runs no more, or never did.
    } finally {
      brokers.close();
    }
    process.ifPresent(its -> its.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join());
  }

  /** Returns the process, if there is one. */
  static Optional<ProcessHandle> process(Brokers brokers) {
    return DaemonAddress.read(brokers.place().folder().resolve("address"))
        .flatMap(address -> ProcessHandle.of(address.pid()));
  }

  /** Gets all that the exercises of a course need. */
  public static void equip(Course course, Brokers brokers) throws InterruptedException {
    new Supplies(new LibraryFetch(REPOSITORY, List.of(), text -> {}), brokers, text -> {})
        .require(Needs.of(course.exercises()), new CompletableFuture<>());
  }
}
