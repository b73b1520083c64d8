package eda.bench;

import eda.runner.course.Course;
import eda.runner.course.TextFile;
import eda.runner.journal.Progress;
import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.Palette;
import eda.runner.screen.Frame;
import eda.runner.screen.Painting;
import eda.runner.screen.Printer;
import eda.runner.screen.ScreenEvent;
import eda.runner.screen.ask.AskState;
import eda.runner.screen.ask.AskView;
import eda.runner.screen.ask.Draft;
import eda.runner.screen.home.CourseMap;
import eda.runner.screen.home.HomeState;
import eda.runner.screen.home.HomeSteps;
import eda.runner.screen.home.HomeView;
import eda.runner.screen.reader.Desk;
import eda.runner.screen.reader.ReaderEvent;
import eda.runner.screen.reader.ReaderPage;
import eda.runner.screen.reader.ReaderState;
import eda.runner.screen.reader.ReaderSteps;
import eda.runner.screen.reader.ReaderView;
import eda.runner.screen.reader.Typesetter;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A key in a warm program, until the bytes that the terminal is sent for it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ScreenBenchmark {
  private static final int WIDTH = 120;
  private static final int HEIGHT = 40;
  private static final int MEGABYTES = 5_000_000;

  private final LayoutOptions options = LayoutOptions.plain(WIDTH);
  private final Typesetter typesetter = new Typesetter(options);
  private final Painting painting =
      new Painting(
          new Printer(
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
              Palette.SIXTEEN,
              options));
  private final String lesson = TextFile.read(Path.of("lessons/01-events/lesson.md"));
  private final Frame frame = new Frame();
  private HomeState home =
      HomeState.open(CourseMap.of(Course.open(Path.of(".")), Progress.of(List.of())), false)
          .state();
  private ReaderState chapter = reader(lesson);
  private ReaderState longPage = reader(lesson.repeat(MEGABYTES / lesson.length() + 1));
  private AskState ask =
      AskState.open(
          width -> List.of(),
          new Draft.Picks(List.of("An order", "A fact", "`List<T>`", "Nothing at all"), false),
          WIDTH,
          0);
  private boolean down;

  private ReaderState reader(String text) {
    ReaderPage page = new ReaderPage("page", "A page", Path.of("page.md"), text).withSnippets();
    Desk desk = new Desk(typesetter, (from, target) -> "", WIDTH, HEIGHT);
    ReaderState opened = ReaderState.open(desk, page, "").state();
    // As when it was laid out in the background.
    ReaderEvent whole = new ReaderEvent.LaidOut(page, typesetter.whole(page, WIDTH - 34));
    return ReaderSteps.step(opened, whole).state();
  }

  private ScreenEvent key(String forth, String back) {
    down = !down;
    return new ScreenEvent.Key(down ? forth : back);
  }

  @Benchmark
  public String map() {
    home = HomeSteps.step(home, key("down", "up")).state();
    return frame.to(painting.frame(HomeView.view(home, options, WIDTH, HEIGHT)));
  }

  @Benchmark
  public String chapter() {
    chapter = ReaderSteps.step(chapter, key("pagedown", "pageup")).state();
    return frame.to(painting.frame(ReaderView.view(chapter, WIDTH, HEIGHT)));
  }

  @Benchmark
  public String fiveMegabytes() {
    longPage = ReaderSteps.step(longPage, key("G", "g")).state();
    return frame.to(painting.frame(ReaderView.view(longPage, WIDTH, HEIGHT)));
  }

  @Benchmark
  public String question() {
    ask = ask.step(key("down", "up"));
    return frame.to(painting.frame(AskView.view(ask, options, WIDTH, HEIGHT)));
  }
}
