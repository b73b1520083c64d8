package eda.bench;

import eda.quiz.QuizPage;
import eda.quiz.read.QuizReader;
import eda.runner.course.TextFile;
import eda.runner.lesson.Layout;
import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.Row;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reading chapter 1 in a warm program: its layout, and its quiz. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PageBenchmark {
  private final String page = TextFile.read(Path.of("lessons/01-events/lesson.md"));
  private final Layout layout = new Layout(LayoutOptions.plain(80));

  @Benchmark
  public List<Row> layOutAChapter() {
    return layout.render(page);
  }

  @Benchmark
  public QuizPage readItsQuiz() {
    return QuizReader.read(page);
  }
}
