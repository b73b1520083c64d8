package eda.runner.broker;

import eda.runner.course.BrokerKind;
import eda.runner.course.CourseException;
import eda.runner.jvm.LibraryFetch;
import eda.runner.jvm.LibraryJars;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The brokers of one run of the program: those from elsewhere, and those in a process that is
 * started when the first one is needed, and shared with other runs.
 *
 * <p>The process is held by a connection until this closes. When it has gone, the next need starts
 * another. All waiting is done on a thread of its own, so that whoever waits can stop.
 */
public final class Brokers implements BrokerSource, AutoCloseable {
  private static final int SILENT_MILLIS = 300;
  private static final int CLOSING_SECONDS = 3;

  /** How long the process runs before a second one is started to make a class archive. */
  private static final int UNDISTURBED_SECONDS = 90;

  private final BrokerPlace place;
  private final CompletableFuture<Void> closing = new CompletableFuture<>();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread one = new Thread(work, "brokers");
            one.setDaemon(true);
            return one;
          });

  /** Only the thread touches it. */
  private Optional<Daemon> held = Optional.empty();

  public Brokers(BrokerPlace place) {
    this.place = place;
  }

  public BrokerPlace place() {
    return place;
  }

  /** Returns a connection to the process when it runs; whoever asks closes it. */
  public Optional<Daemon> attach() {
    return new DaemonFolder(place.folder()).attach();
  }

  /**
   * Returns a connection to the process, which is started if it doesn't run; whoever asks closes
   * it.
   *
   * @param stop completed by another thread to stop it
   * @throws CourseException when it can't be started, with the reason and what to do
   * @throws InterruptedException when it was stopped
   */
  public Daemon start(Consumer<String> progress, CompletableFuture<Void> stop)
      throws InterruptedException {
    new LibraryFetch(place.home(), List.of(), progress).require(List.of(place.library()), stop);
    return new DaemonStart(place).start(stop);
  }

  @Override
  public boolean atHand(BrokerKind kind) {
    return place.external().of(kind).isPresent() || new LibraryJars(place.library()).present();
  }

  @Override
  public BrokerAddress need(
      BrokerKind kind, Consumer<String> progress, CompletableFuture<Void> stop)
      throws InterruptedException {
    AtomicBoolean told = new AtomicBoolean();
    Consumer<String> tell =
        text -> {
          told.set(true);
          progress.accept(text);
        };
    CompletableFuture<BrokerAddress> answer = later(kind, tell);
    try {
      CompletableFuture<Object> either = CompletableFuture.anyOf(answer, stop, closing);
      try {
        either.get(SILENT_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (!told.get()) {
          progress.accept("Waiting for the broker (" + kind.word() + ") to start …");
        }
        either.get();
      }
      if (!answer.isDone()) {
        throw new InterruptedException("stopped");
      }
      return answer.get();
    } catch (ExecutionException e) {
      throw fault(e.getCause());
    }
  }

  /** Gets brokers ready in the background, if nothing has to be fetched for them. */
  public void prepare(Collection<BrokerKind> kinds) {
    for (BrokerKind kind : kinds) {
      if (place.external().of(kind).isEmpty()) {
        try {
          thread.execute(() -> prepareNow(kind));
        } catch (RejectedExecutionException e) {
          // Closed: nobody needs it any more.
        }
      }
    }
  }

  private void prepareNow(BrokerKind kind) {
    try {
      if (atHand(kind)) {
        find(kind, text -> {});
      }
    } catch (CourseException | InterruptedException e) {
      // Whoever needs it meets the same fault and tells it.
    }
  }

  private CompletableFuture<BrokerAddress> later(BrokerKind kind, Consumer<String> progress) {
    CompletableFuture<BrokerAddress> answer = new CompletableFuture<>();
    try {
      thread.execute(
          () -> {
            try {
              answer.complete(find(kind, progress));
            } catch (InterruptedException | RuntimeException e) {
              answer.completeExceptionally(e);
            }
          });
    } catch (RejectedExecutionException e) {
      answer.completeExceptionally(new InterruptedException("closed"));
    }
    return answer;
  }

  private BrokerAddress find(BrokerKind kind, Consumer<String> progress)
      throws InterruptedException {
    Optional<BrokerAddress> external = place.external().of(kind);
    if (external.isPresent()) {
      ExternalBrokers.requireAnswer(external.get());
      return external.get();
    }
    try {
      return ask(kind, progress);
    } catch (Daemon.Refused e) {
      throw refused(kind, e);
    } catch (IOException e) {
      // It has gone since it was asked last. Another one may not.
      release();
    }
    try {
      return ask(kind, progress);
    } catch (IOException e) {
      release();
      throw refused(kind, e);
    }
  }

  private BrokerAddress ask(BrokerKind kind, Consumer<String> progress)
      throws IOException, InterruptedException {
    if (held.isEmpty()) {
      held = attach();
    }
    if (held.isEmpty() || held.get().status().broker(kind).isEmpty()) {
      progress.accept("Starting a broker (" + kind.word() + "), which takes a few seconds …");
    }
    if (held.isEmpty()) {
      held = Optional.of(start(progress, closing));
      trainLater();
    }
    return held.get().need(kind);
  }

  /** When the first checks are over, if the program still runs: nobody is to wait for it. */
  private void trainLater() {
    Thread training =
        new Thread(
            () -> {
              try {
                closing.get(UNDISTURBED_SECONDS, TimeUnit.SECONDS);
              } catch (TimeoutException e) {
                train();
              } catch (InterruptedException | ExecutionException e) {
                // Then without.
              }
            },
            "broker-training");
    training.setDaemon(true);
    training.start();
  }

  private void train() {
    try {
      new DaemonTraining(place).run(closing);
    } catch (IOException | InterruptedException | RuntimeException e) {
      // The process starts all the same, only slower.
    }
  }

  private CourseException refused(BrokerKind kind, IOException fault) {
    return new CourseException(
        place.folder(),
        "the broker ("
            + kind.word()
            + ") can't be started: "
            + fault.getMessage()
            + ". Try again; `./course doctor` looks for the cause. Chapters and quizzes work without");
  }

  private void release() {
    held.ifPresent(Daemon::close);
    held = Optional.empty();
  }

  private static RuntimeException fault(Throwable cause) throws InterruptedException {
    if (cause instanceof CourseException fault) {
      return new CourseException(fault.problems());
    }
    if (cause instanceof InterruptedException stopped) {
      throw stopped;
    }
    return new IllegalStateException(cause);
  }

  /** Lets the process go, which ends soon after when nobody else needs it. */
  @Override
  public void close() {
    if (!closing.complete(null)) {
      return;
    }
    thread.execute(this::release);
    thread.shutdown();
    try {
      thread.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
