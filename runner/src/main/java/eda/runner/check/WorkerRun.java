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
  private static final long STACKS_LIMIT_MILLIS = 800;

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

  Verdict verdict(Map<String, byte[]> classes, TestClasses tests, CheckProgress progress)
      throws InterruptedException {
    if (!starts()) {
      return crashed(CrashCause.UNKNOWN, worker.rawOutput());
    }
    try {
      worker.send(WorkerOrder.run(classes, tests));
    } catch (IOException e) {
      return crashed(CrashCause.UNKNOWN, worker.rawOutput());
    }
    progress.begins(tests.required());
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(limitSeconds);
    while (true) {
      Signal signal = worker.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (signal == null) {
        return timedOut();
      } else if (signal instanceof Signal.Test test) {
        TestReport report = report(test);
        reports.add(report);
        progress.ended(report);
      } else if (signal instanceof Signal.Done) {
        return finished(tests);
      } else if (signal instanceof Signal.Limit limit) {
        return crashed(CrashCause.named(limit.name()), limit.output());
      } else if (signal instanceof Signal.Broken broken) {
        return crashed(CrashCause.UNKNOWN, broken.why());
      } else if (signal instanceof Signal.Gone) {
        return crashed(cause(), worker.rawOutput());
      }
    }
  }

  private Verdict finished(TestClasses tests) {
    if (reports.stream().anyMatch(TestReport::failed)) {
      return new Verdict.Failed(reports, millis.getAsLong());
    }
    // Without one test that passed nothing was shown, whatever the worker says.
    if (reports.stream().noneMatch(TestReport::passed)) {
      return crashed(CrashCause.UNKNOWN, "no test ran");
    }
    List<String> missing = new ArrayList<>(tests.required());
    reports.forEach(report -> missing.remove(report.name()));
    if (!missing.isEmpty()) {
      return crashed(CrashCause.UNKNOWN, "these tests did not run: " + String.join(", ", missing));
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
    if (worker.outOfMemory()) {
      return CrashCause.MEMORY;
    }
    return worker.exited() ? CrashCause.EXIT : CrashCause.UNKNOWN;
  }

  private TestReport report(Signal.Test test) {
    Signal.Told told = test.failure();
    List<Place> places = frames.in(told.frames());
    Place nearest = places.isEmpty() ? Place.NONE : places.get(0);
    return new TestReport(
        test.method(),
        test.status(),
        told.message(),
        told.expected(),
        told.actual(),
        test.meanwhile().output(),
        nearest.file(),
        nearest.line(),
        evidence(test, places));
  }

  private static Evidence evidence(Signal.Test test, List<Place> places) {
    List<Printed> prints = new ArrayList<>();
    List<String> byThread = test.meanwhile().byThread();
    for (int i = 0; i + 1 < byThread.size(); i += 2) {
      prints.add(new Printed(byThread.get(i), byThread.get(i + 1)));
    }
    return new Evidence(
        test.failure().expectedElements(),
        test.failure().actualElements(),
        prints,
        Trail.read(test.meanwhile().events()),
        places,
        LearnerFrames.told(test.failure().frames()));
  }
}
