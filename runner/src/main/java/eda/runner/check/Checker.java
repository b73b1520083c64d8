package eda.runner.check;

import eda.runner.broker.BrokerSource;
import eda.runner.broker.Equipment;
import eda.runner.course.CourseException;
import eda.runner.course.SourceFile;
import eda.runner.jvm.ChildJvm;
import eda.runner.jvm.JvmCommand;
import eda.runner.jvm.Libraries;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Checks submissions: compiles them here, runs their tests in a worker JVM, and gives the verdict.
 *
 * <p>Used by one thread at a time. {@link #prepare()} starts the next worker while the learner
 * reads.
 */
public final class Checker implements AutoCloseable {
  private final BrokerSource brokers;
  private final JavaCompilation compilation;
  private final Workers workers;

  /** Makes one for exercises that need no broker. */
  public Checker() {
    this(BrokerSource.NONE);
  }

  public Checker(BrokerSource brokers) {
    this.brokers = brokers;
    Libraries libraries = Libraries.ofThisProgram();
    this.compilation = new JavaCompilation(libraries.forCompiling());
    this.workers = new Workers(libraries);
  }

  /** Returns how workers are started, who want a class archive for what they load. */
  public static JvmCommand worker() {
    return Workers.command(Libraries.ofThisProgram());
  }

  /** Starts a worker ahead of the next check. */
  public void prepare() {
    workers.prepare();
  }

  /** Returns the verdict; every fault of the submission is one. */
  public Verdict check(Submission submission) throws InterruptedException {
    return check(submission, new CompletableFuture<>(), CheckProgress.UNHEARD);
  }

  /**
   * Returns the verdict, unless the check is stopped before there is one.
   *
   * <p>Stopping ends the worker and doesn't interrupt this thread: an interrupt would close the
   * jars that the compiler keeps open for the next check.
   *
   * @param stop completed by another thread to stop the check
   * @param progress hears of each test that ended
   * @throws CourseException when a library that it needs wasn't fetched, or a broker can't be had
   * @throws InterruptedException when it was stopped
   */
  public Verdict check(Submission submission, CompletableFuture<Void> stop, CheckProgress progress)
      throws InterruptedException {
    long start = System.nanoTime();
    LongSupplier millis = () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    // First, so that it gets ready while javac works.
    Equipment equipment = Equipment.of(submission.exercise().needs(), brokers, text -> {}, stop);
    ChildJvm<Signal> worker = take(equipment, stop);
    try {
      List<SourceFile> tests = submission.tests();
      JavaCompilation.Result compiled =
          compilation.compile(
              new JavaCompilation.Task(
                  submission.codeAnd(tests), submission.kit(), equipment.jars()));
      if (stop.isDone()) {
        throw new InterruptedException("stopped");
      }
      if (compiled.classes().isEmpty()) {
        return new Verdict.DoesNotCompile(
            SourceFaults.before(compiled.errors(), submission), millis.getAsLong());
      }
      int limit = equipment.seconds(submission.exercise().limitSeconds());
      LearnerFrames frames = new LearnerFrames(submission.code());
      WorkerRun run = new WorkerRun(worker, frames, limit, millis);
      if (!run.starts() && !stop.isDone()) {
        // It ended before it saw any code of the learner's, so one more may try.
        workers.retire(worker);
        worker = take(equipment, stop);
        run = new WorkerRun(worker, frames, limit, millis);
      }
      Verdict verdict = run.verdict(compiled.classes(), TestClasses.of(submission), progress);
      if (stop.isDone()) {
        throw new InterruptedException("stopped");
      }
      return verdict;
    } finally {
      // The learner reads the verdict while the worker is cleared away.
      workers.retire(worker);
    }
  }

  private ChildJvm<Signal> take(Equipment equipment, CompletableFuture<Void> stop) {
    ChildJvm<Signal> worker = workers.take(equipment);
    stop.thenRun(worker::kill);
    return worker;
  }

  @Override
  public void close() {
    workers.close();
    compilation.close();
  }
}
