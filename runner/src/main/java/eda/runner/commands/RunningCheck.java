package eda.runner.commands;

import eda.runner.check.Checker;
import eda.runner.check.Submission;
import eda.runner.check.Verdict;
import eda.runner.course.CourseException;
import eda.runner.course.Exercise;
import eda.runner.course.SourceFile;
import eda.runner.course.Workspace;
import eda.runner.jvm.LibraryFetch;
import eda.runner.screen.WatchEvent;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * A check on the thread for checks.
 *
 * <p>Tells what came of it exactly once, also when it could not be done or was stopped before it
 * began, since the screen waits for that; tells nothing after it was given up.
 */
final class RunningCheck {
  private final Exercise exercise;
  private final Consumer<WatchEvent> events;
  private final AtomicBoolean told = new AtomicBoolean();
  private final CompletableFuture<Void> stop = new CompletableFuture<>();
  private volatile boolean begun;
  private volatile Optional<List<SourceFile>> text = Optional.empty();

  RunningCheck(
      ExecutorService thread, Checker checker, Submitted submitted, Consumer<WatchEvent> events) {
    this.exercise = submitted.exercise();
    this.events = events;
    thread.execute(() -> run(checker, submitted));
  }

  /**
   * Whose version of which exercise is checked; it is read when the check begins.
   *
   * @param libraries gets what the exercise needs
   */
  record Submitted(Workspace workspace, Exercise exercise, LibraryFetch libraries) {}

  /** Ends the check and tells that it was stopped. */
  void stop() {
    tell(new WatchEvent.Stopped(exercise.name()));
    stop.complete(null);
  }

  /** Ends the check and tells nothing. */
  void giveUp() {
    told.set(true);
    stop.complete(null);
  }

  /**
   * Returns whether its verdict is, or will be, the one on this text: it has read just that, or is
   * still to read what is there. One that was stopped or could not be done has no verdict.
   */
  boolean judges(List<SourceFile> present) {
    return !stop.isDone() && (!begun || text.equals(Optional.of(present)));
  }

  private void run(Checker checker, Submitted submitted) {
    if (stop.isDone()) {
      return;
    }
    tell(outcome(checker, submitted));
    try {
      if (!stop.isDone()) {
        checker.prepare();
      }
    } catch (CourseException e) {
      // The next check meets the same fault and tells it.
    }
  }

  private WatchEvent outcome(Checker checker, Submitted submitted) {
    begun = true;
    try {
      submitted.libraries().require(exercise.needs(), stop);
      Submission submission = Submission.of(submitted.workspace(), exercise);
      text = Optional.of(submission.code());
      Verdict verdict = checker.check(submission, stop);
      return new WatchEvent.Checked(exercise.name(), verdict);
    } catch (InterruptedException e) {
      return new WatchEvent.Stopped(exercise.name());
    } catch (CourseException e) {
      text = Optional.empty();
      return new WatchEvent.Faulted(exercise.name(), e.problems().get(0).toString());
    } catch (UncheckedIOException e) {
      return new WatchEvent.Faulted(exercise.name(), Faults.text(e));
    }
  }

  private void tell(WatchEvent event) {
    if (told.compareAndSet(false, true)) {
      events.accept(event);
    }
  }
}
