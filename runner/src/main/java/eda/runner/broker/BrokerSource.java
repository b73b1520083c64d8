package eda.runner.broker;

import eda.runner.course.BrokerKind;
import eda.runner.course.CourseException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Where addresses of brokers come from. May be used from every thread. */
public interface BrokerSource {
  /** Has none; for code that needs none. */
  BrokerSource NONE =
      (kind, progress, stop) -> {
        throw new CourseException(Path.of(kind.variable()), "there are no brokers here");
      };

  /**
   * Returns the address of a broker that can be used now, waiting until it is there.
   *
   * @param progress is told what takes time
   * @param stop completed by another thread to stop the wait
   * @throws CourseException when it can't be had, with the reason and what to do
   * @throws InterruptedException when the wait was stopped
   */
  BrokerAddress need(BrokerKind kind, Consumer<String> progress, CompletableFuture<Void> stop)
      throws InterruptedException;
}
