package eda.bench;

import eda.runner.journal.EntryType;
import eda.runner.journal.Journal;
import eda.runner.journal.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Progress from a journal of 100,000 lines, and one more line forced to the disk. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class JournalBenchmark {
  private static final int LINES = 100_000;

  private Journal large;
  private Journal small;

  @Setup
  public void write() throws IOException {
    Path folder = Files.createTempDirectory("journal-bench");
    small = new Journal(folder.resolve("small.jsonl"), Clock.systemUTC());
    small.append(EntryType.EXERCISE_CHECKED, Map.of("exercise", "first-bus", "status", "failed", "millis", 50));
    String line = Files.readString(small.file());
    Path file = folder.resolve("large.jsonl");
    Files.writeString(file, line.repeat(LINES));
    large = new Journal(file, Clock.systemUTC());
  }

  @Benchmark
  public Progress foldAHundredThousandEntries() {
    return Progress.of(large.read().entries());
  }

  @Benchmark
  public Object appendOneEntry() {
    return small.append(EntryType.CHAPTER_READ, Map.of("chapter", "events"));
  }
}
