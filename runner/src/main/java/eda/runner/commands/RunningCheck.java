package eda.runner.commands;

import eda.runner.broker.Supplies;
import eda.runner.check.CheckProgress;
import eda.runner.check.Checker;
import eda.runner.check.Submission;
import eda.runner.check.TestReport;
import eda.runner.check.Verdict;
import eda.runner.course.CourseException;
import eda.runner.course.Exercise;
import eda.runner.course.SourceFile;
import eda.runner.course.Workspace;
import eda.runner.screen.watch.WatchEvent;
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
 * <p>Tells each test as it ends, and what came of it all exactly once, also when it could not be
 * done or was stopped before it began, since the screen waits for that; tells nothing after it was
 * given up.
 */
final class RunningCheck implements CheckProgress {
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
   * @param telling whether passed tests tell of their events, too
   * @param supplies gets what the exercise needs
   */
  record Submitted(Workspace workspace, Exercise exercise, boolean telling, Supplies supplies) {
    private Submission read() {
      Submission submission = Submission.of(workspace, exercise);
      return telling ? submission.tellingAll() : submission;
    }
  }

  @Override
  public void begins(List<String> tests) {
    tellOnTheWay(new WatchEvent.Began(exercise.name(), tests));
  }

  @Override
  public void ended(TestReport test) {
    tellOnTheWay(new WatchEvent.Tested(exercise.name(), test));
  }

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
      submitted.supplies().require(exercise.needs(), stop);
      Submission submission = submitted.read();
      text = Optional.of(submission.code());
      Verdict verdict = checker.check(submission, stop, this);
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

  /** The next check clears away what comes too late: it begins on this thread. */
  private void tellOnTheWay(WatchEvent event) {
    if (!told.get()) {
      events.accept(event);
    }
  }

  private void tell(WatchEvent event) {
    if (told.compareAndSet(false, true)) {
      events.accept(event);
    }
  }
}
