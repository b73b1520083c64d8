package eda.runner.broker;

import eda.runner.course.CourseException;
import eda.runner.course.Needs;
import eda.runner.jvm.LibraryFetch;
import eda.runner.jvm.LibraryJars;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Gets what Java of the course needs: jars first, brokers then. Only for a course that is trusted.
 *
 * @param progress is told what takes time
 */
public record Supplies(LibraryFetch libraries, BrokerSource brokers, Consumer<String> progress) {
  /** Returns whether all of it can be had without fetching anything. */
  public boolean atHand(Needs needs) {
    return needs.libraries().stream().allMatch(library -> new LibraryJars(library).present())
        && needs.brokers().stream().allMatch(brokers::atHand);
  }

  /**
   * Returns when all of it is there.
   *
   * @param stop completed by another thread to stop it
   * @throws CourseException when something can't be had, with the reason and what to do
   * @throws InterruptedException when it was stopped
   */
  public Equipment require(Needs needs, CompletableFuture<Void> stop) throws InterruptedException {
    libraries.require(needs.libraries(), stop);
    return Equipment.of(needs, brokers, progress, stop);
  }
}
