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
      new BrokerSource() {
        @Override
        public boolean atHand(BrokerKind kind) {
          return false;
        }

        @Override
        public BrokerAddress need(
            BrokerKind kind, Consumer<String> progress, CompletableFuture<Void> stop) {
          throw new CourseException(Path.of(kind.variable()), "there are no brokers here");
        }
      };

  /** Returns whether a broker can be had without fetching anything. */
  boolean atHand(BrokerKind kind);

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
