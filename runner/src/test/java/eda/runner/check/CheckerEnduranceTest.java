package eda.runner.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import eda.runner.course.Course;
import eda.runner.course.Exercise;
import eda.runner.course.SourceFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Many checks with one checker: no verdict changes, and nothing of a check stays behind in this
 * process. The long edition runs with the Maven profile {@code endurance}.
 */
@Tag("slow")
class CheckerEnduranceTest {
  private static final int WARM_UP = 8;
  private static final long MOST_BYTES_GAINED = 8L << 20;
  private static final long PATIENCE_SECONDS = 30;

  private final Exercise exercise =
      Course.open(Path.of("..").toAbsolutePath().normalize()).exercise("first-bus").orElseThrow();

  /** What a check left in this process. */
  private record Traces(long heapBytes, long files, long threads) {}

  @Test
  void thirtyChecksLeaveNothingBehind(TestReporter reporter) throws Exception {
    endures(30, reporter);
  }

  @Test
  @Tag("endurance")
  void aThousandChecksLeaveNothingBehind(TestReporter reporter) throws Exception {
    endures(1_000, reporter);
  }

  private void endures(int checks, TestReporter reporter) throws Exception {
    List<Submission> submissions = submissions();
    try (Checker checker = new Checker()) {
      List<String> wanted = new ArrayList<>();
      for (Submission submission : submissions) {
        wanted.add(told(checker.check(submission)));
      }
      assertThat(wanted).doesNotHaveDuplicates();
      run(checker, submissions, wanted, WARM_UP);
      Traces before = traces();
      run(checker, submissions, wanted, checks);
      Traces after = tracesOnceGone(before);
      String both = checks + " checks: " + before + ", " + after;
      reporter.publishEntry("traces", both);
      assertThat(after.heapBytes()).as(both).isLessThan(before.heapBytes() + MOST_BYTES_GAINED);
      assertThat(after.files()).as(both).isLessThanOrEqualTo(before.files());
      assertThat(after.threads()).as(both).isLessThanOrEqualTo(before.threads());
    }
  }

  private static void run(
      Checker checker, List<Submission> submissions, List<String> wanted, int checks)
      throws InterruptedException {
    for (int i = 0; i < checks; i++) {
      int kind = i % submissions.size();
      String verdict = told(checker.check(submissions.get(kind)));
      assertThat(verdict).as("check %d", i).isEqualTo(wanted.get(kind));
      if (i < checks - 1) {
        // As when a learner reads the verdict; none stands by when the traces are counted.
        checker.prepare();
      }
    }
  }

  /** Returns all of a verdict but the times in it. */
  private static String told(Verdict verdict) {
    String more =
        verdict instanceof Verdict.DoesNotCompile broken
            ? broken.errors().toString()
            : verdict instanceof Verdict.Crashed crashed
                ? crashed.cause() + " " + crashed.output()
                : "";
    List<String> tests =
        verdict.tests().stream()
            .map(test -> test.name() + " " + test.status() + " " + test.message())
            .toList();
    return verdict.status() + " " + tests + " " + more;
  }

  private List<Submission> submissions() {
    return List.of(
        Submission.solution(exercise),
        Submission.starter(exercise),
        changed("handler.accept(event);", "int x = \"tea\";"),
        changed("handler.accept(event);", "System.exit(0);"));
  }

  private Submission changed(String from, String to) {
    List<SourceFile> code = new ArrayList<>();
    for (SourceFile file : exercise.sources().solution()) {
      code.add(new SourceFile(file.name(), file.path(), file.text().replace(from, to)));
    }
    return new Submission(exercise, code);
  }

  /** The last worker's pipe and socket are closed shortly after its process has gone. */
  private static Traces tracesOnceGone(Traces before) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    Traces after = traces();
    while (after.files() > before.files() && System.nanoTime() < deadline) {
      after = traces();
    }
    return after;
  }

  /** Waits until the last worker is cleared away, then collects garbage and counts. */
  private static Traces traces() {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (isClearing() && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
    System.gc();
    long files =
        ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
            ? unix.getOpenFileDescriptorCount()
            : 0;
    return new Traces(
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
        files,
        threads().stream().filter(name -> !name.startsWith("process reaper")).count());
  }

  private static boolean isClearing() {
    return ProcessHandle.current().children().findAny().isPresent()
        || threads().stream().anyMatch(name -> name.startsWith("child-"));
  }

  private static List<String> threads() {
    Set<Thread> threads = Thread.getAllStackTraces().keySet();
    return threads.stream().map(Thread::getName).toList();
  }
}
