package eda.bench;

import eda.runner.journal.Answers;
import eda.runner.journal.Entry;
import eda.runner.journal.EntryType;
import eda.runner.journal.Journal;
import eda.runner.journal.Progress;
import eda.runner.journal.Schedule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Progress from a journal of 100,000 lines, the schedule of the questions from as many answers, and
 * one more line forced to the disk.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class JournalBenchmark {
  private static final int LINES = 100_000;

  private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
  private static final int QUESTIONS = 400;

  private Journal large;
  private Journal answers;
  private List<Entry> answered;
  private Journal small;

  @Setup
  public void write() throws IOException {
    Path folder = Files.createTempDirectory("journal-bench");
    small = new Journal(folder.resolve("small.jsonl"), Clock.systemUTC());
    small.append(
        EntryType.EXERCISE_CHECKED,
        Map.of("exercise", "first-bus", "status", "failed", "millis", 50));
    String line = Files.readString(small.file());
    Path file = folder.resolve("large.jsonl");
    Files.writeString(file, line.repeat(LINES));
    large = new Journal(file, Clock.systemUTC());
    Path many = folder.resolve("answers.jsonl");
    Files.writeString(
        many,
        IntStream.range(0, LINES).mapToObj(JournalBenchmark::answer).collect(Collectors.joining()));
    answers = new Journal(many, Clock.systemUTC());
    answered = answers.read().entries();
  }

  /** A learner who answers a question a quarter of an hour for years, every third one wrong. */
  private static String answer(int i) {
    return """
        {"id":"i%d","at":"%s","type":"question-answered","quiz":"events","question":"q%d",\
        "status":"%s","points":%d,"given":"an option","seed":7,"place":1,"first":true,\
        "confidence":"sure","hint":false,"fingerprint":"f%d","mode":"review"}
        """
        .formatted(
            i,
            START.plusSeconds(900L * i),
            i % QUESTIONS,
            i % 3 == 0 ? "wrong" : "right",
            i % 3 == 0 ? 0 : 1,
            i % QUESTIONS);
  }

  @Benchmark
  public Progress foldAHundredThousandEntries() {
    return Progress.of(large.read().entries());
  }

  @Benchmark
  public Schedule scheduleAHundredThousandAnswers() {
    return Schedule.of(Answers.of(answered));
  }

  @Benchmark
  public Schedule readAndScheduleAHundredThousandAnswers() {
    return Schedule.of(Answers.of(answers.read().entries()));
  }

  @Benchmark
  public Object appendOneEntry() {
    return small.append(EntryType.CHAPTER_READ, Map.of("chapter", "events"));
  }
}
