package eda.bench;

import eda.runner.check.Checker;
import eda.runner.check.Submission;
import eda.runner.check.Verdict;
import eda.runner.course.Course;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A save turned into a verdict, with a worker standing by as it does while a learner types. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CheckBenchmark {
  private static final long TYPING_MILLIS = 1000;

  private final Submission solution =
      Submission.solution(Course.open(Path.of(".")).exercise("first-bus").orElseThrow());
  private final Checker checker = new Checker();

  @Setup(Level.Invocation)
  public void standBy() throws InterruptedException {
    checker.prepare();
    TimeUnit.MILLISECONDS.sleep(TYPING_MILLIS);
  }

  @Benchmark
  public Verdict saveToVerdict() throws InterruptedException {
    return checker.check(solution);
  }

  @TearDown
  public void close() {
    checker.close();
  }
}
