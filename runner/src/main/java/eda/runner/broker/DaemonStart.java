package eda.runner.broker;

import eda.runner.course.BrokerKind;
import eda.runner.course.CourseException;
import eda.runner.course.TextFile;
import eda.runner.jvm.BackgroundJvm;
import eda.runner.jvm.FolderLock;
import eda.runner.jvm.LibraryJars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Starts the process with the brokers, unless another program does so at the same time. */
final class DaemonStart {
  private static final String MAIN = "eda.broker.BrokerMain";
  private static final int LIMIT_SECONDS = 30;
  private static final int LOOK_EVERY_MILLIS = 20;
  private static final int MOST_WORDS = 600;

  private final BrokerPlace place;
  private final DaemonFolder folder;
  private final int limitSeconds;

  DaemonStart(BrokerPlace place) {
    this(place, LIMIT_SECONDS);
  }

  /**
   * @param limitSeconds how long it may take
   */
  DaemonStart(BrokerPlace place, int limitSeconds) {
    this.place = place;
    this.limitSeconds = limitSeconds;
    this.folder = new DaemonFolder(place.folder());
  }

  /**
   * Returns a connection to the process, which runs already or from now on.
   *
   * @param stop completed by another thread to stop it
   * @throws CourseException when it can't be started, with what it said
   * @throws InterruptedException when it was stopped
   */
  Daemon start(CompletableFuture<Void> stop) throws InterruptedException {
    FolderLock lock =
        FolderLock.await(folder.path(), limitSeconds, stop)
            .orElseThrow(
                () -> fault("is being started by another program, and that takes too long"));
    try {
      return startAlone(stop);
    } catch (IOException e) {
      throw fault("can't be started: " + e);
    } finally {
      lock.close();
    }
  }

  /** Whoever had the lock before may have started it. */
  private Daemon startAlone(CompletableFuture<Void> stop) throws IOException, InterruptedException {
    Optional<Daemon> other = folder.attach();
    if (other.isPresent()) {
      return other.get();
    }
    Files.deleteIfExists(folder.path().resolve("address"));
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(limitSeconds);
    Process process = process();
    Optional<Daemon> daemon = Optional.empty();
    try {
      while (daemon.isEmpty() && System.nanoTime() < deadline) {
        boolean ended = process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        daemon = folder.attach();
        if (ended && daemon.isEmpty()) {
          throw fault("ended at once. It said: " + words());
        }
        if (stop.isDone()) {
          throw new InterruptedException("stopped");
        }
      }
    } finally {
      if (daemon.isEmpty()) {
        process.destroyForcibly();
      }
    }
    return daemon.orElseThrow(
        () -> fault("doesn't answer after " + limitSeconds + " seconds. It said: " + words()));
  }

  private Process process() throws IOException {
    List<Path> classPath = LibraryJars.of(List.of(place.library()));
    Map<String, String> environment = new HashMap<>();
    for (BrokerKind kind : BrokerKind.values()) {
      environment.put(
          kind.variable(), place.external().of(kind).map(BrokerAddress::text).orElse(""));
    }
    List<String> main = List.of(MAIN, folder.path().toString());
    return new BackgroundJvm(archive(classPath), classPath, main)
        .start(folder.path(), folder.log(), environment);
  }

  /** Named after the jar with our own classes, whose name changes with them. */
  private static String archive(List<Path> classPath) {
    String jar = classPath.get(0).getFileName().toString();
    return jar.substring(0, Math.max(0, jar.lastIndexOf('.')));
  }

  private String words() {
    String text = Files.isRegularFile(folder.log()) ? TextFile.read(folder.log()).strip() : "";
    String last = text.substring(Math.max(0, text.length() - MOST_WORDS)).strip();
    return last.isEmpty() ? "nothing" : last.replace("\n", " | ");
  }

  private CourseException fault(String what) {
    return new CourseException(
        folder.log(),
        "the process with the course's brokers "
            + what
            + ". Try again; chapters and quizzes work without it");
  }
}
