package eda.runner.check;

import eda.runner.check.Verdict.CrashCause;
import eda.runner.jvm.ChildJvm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Follows one run in a worker from the classes to the verdict. */
final class WorkerRun {
  private static final int START_LIMIT_SECONDS = 60;
  private static final long STACKS_LIMIT_MILLIS = 500;

  private final ChildJvm<Signal> worker;
  private final LearnerFrames frames;
  private final int limitSeconds;
  private final LongSupplier millis;
  private final List<TestReport> reports = new ArrayList<>();
  private boolean started;

  WorkerRun(ChildJvm<Signal> worker, LearnerFrames frames, int limitSeconds, LongSupplier millis) {
    this.worker = worker;
    this.frames = frames;
    this.limitSeconds = limitSeconds;
    this.millis = millis;
  }

  /** Waits until the worker can be used; false when it ended before that, or is too slow. */
  boolean starts() throws InterruptedException {
    if (!started) {
      started = worker.await(START_LIMIT_SECONDS, TimeUnit.SECONDS) instanceof Signal.Ready;
    }
    return started;
  }

  Verdict verdict(Map<String, byte[]> classes, TestClasses tests) throws InterruptedException {
    if (!starts()) {
      return crashed(CrashCause.UNKNOWN, worker.rawOutput());
    }
    try {
      worker.send(WorkerOrder.run(classes, tests));
    } catch (IOException e) {
      return crashed(CrashCause.UNKNOWN, worker.rawOutput());
    }
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(limitSeconds);
    while (true) {
      Signal signal = worker.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (signal == null) {
        return timedOut();
      } else if (signal instanceof Signal.Test test) {
        reports.add(report(test));
      } else if (signal instanceof Signal.Done) {
        return finished();
      } else if (signal instanceof Signal.Broken broken) {
        return crashed(
            broken.why().equals("output") ? CrashCause.OUTPUT : CrashCause.UNKNOWN, broken.why());
      } else if (signal instanceof Signal.Gone) {
        return crashed(cause(), worker.rawOutput());
      }
    }
  }

  private Verdict finished() {
    if (reports.stream().anyMatch(TestReport::failed)) {
      return new Verdict.Failed(reports, millis.getAsLong());
    }
    // Without one test that passed nothing was shown, whatever the worker says.
    if (reports.stream().noneMatch(TestReport::passed)) {
      return crashed(CrashCause.UNKNOWN, "no test ran");
    }
    return new Verdict.Passed(reports, millis.getAsLong());
  }

  private Verdict timedOut() throws InterruptedException {
    Signal.Stacks stacks = askForStacks();
    return new Verdict.TimedOut(
        reports,
        limitSeconds,
        stacks.running(),
        stacks.output(),
        frames.stuck(stacks.threads()),
        millis.getAsLong());
  }

  /** A worker that is out of breath may not answer; the verdict doesn't depend on it. */
  private Signal.Stacks askForStacks() throws InterruptedException {
    try {
      worker.send(WorkerOrder.dump());
      long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(STACKS_LIMIT_MILLIS);
      for (Signal signal = null; !(signal instanceof Signal.Gone); ) {
        signal = worker.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (signal instanceof Signal.Stacks stacks) {
          return stacks;
        }
        if (signal == null) {
          break;
        }
      }
    } catch (IOException e) {
      // Gone in the meantime: then there are no stacks to show.
    }
    return new Signal.Stacks("", "", "");
  }

  private Verdict crashed(CrashCause cause, String output) {
    return new Verdict.Crashed(reports, cause, output, millis.getAsLong());
  }

  private CrashCause cause() throws InterruptedException {
    if (worker.flooded()) {
      return CrashCause.OUTPUT;
    }
    return worker.outOfMemory() ? CrashCause.MEMORY : CrashCause.EXIT;
  }

  private TestReport report(Signal.Test test) {
    LearnerFrames.Place place = frames.firstOf(test.frames());
    return new TestReport(
        test.method(),
        test.status(),
        test.message(),
        test.expected(),
        test.actual(),
        test.output(),
        place.file(),
        place.line());
  }
}
