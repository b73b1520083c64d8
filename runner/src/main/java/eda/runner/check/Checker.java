package eda.runner.check;

import eda.runner.course.SourceFile;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Checks submissions: compiles them here, runs their tests in a worker JVM, and gives the verdict.
 *
 * <p>Used by one thread at a time. {@link #prepare()} starts the next worker while the learner
 * reads.
 */
public final class Checker implements AutoCloseable {
  private final JavaCompilation compilation;
  private final Workers workers;

  public Checker() {
    Libraries libraries = Libraries.ofThisProgram();
    this.compilation = new JavaCompilation(libraries.forCompiling());
    this.workers = new Workers(libraries);
  }

  /** Starts a worker ahead of the next check. */
  public void prepare() {
    workers.prepare();
  }

  /**
   * Returns the verdict; every fault of the submission is one.
   *
   * @throws InterruptedException when the check is given up; the worker is ended then
   */
  public Verdict check(Submission submission) throws InterruptedException {
    long start = System.nanoTime();
    // First, so that it gets ready while javac works.
    try (Worker worker = workers.take()) {
      List<SourceFile> tests = submission.tests();
      JavaCompilation.Result compiled = compilation.compile(submission.all(tests));
      if (compiled.classes().isEmpty()) {
        return new Verdict.DoesNotCompile(compiled.errors(), millisSince(start));
      }
      int limit = submission.exercise().limitSeconds();
      List<String> testClasses = testClasses(tests);
      WorkerRun run = new WorkerRun(worker, new LearnerFrames(submission.code()), tests);
      return run.verdict(compiled.classes(), testClasses, limit, () -> millisSince(start));
    }
  }

  @Override
  public void close() {
    workers.close();
    compilation.close();
  }

  private static List<String> testClasses(List<SourceFile> tests) {
    return tests.stream().map(SourceFile::className).filter(name -> name.endsWith("Test")).toList();
  }

  private static long millisSince(long start) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }
}
