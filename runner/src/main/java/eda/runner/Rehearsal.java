package eda.runner;

import eda.runner.course.Course;
import eda.runner.course.TextFile;
import eda.runner.journal.Progress;
import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.Row;
import eda.runner.screen.Io;
import eda.runner.screen.Painting;
import eda.runner.screen.Printer;
import eda.runner.screen.Screen;
import eda.runner.screen.ScreenEvent;
import eda.runner.screen.ScreenLoop;
import eda.runner.screen.Step;
import eda.runner.screen.ask.AskState;
import eda.runner.screen.ask.AskView;
import eda.runner.screen.ask.Draft;
import eda.runner.screen.home.CourseMap;
import eda.runner.screen.home.HomeEffect;
import eda.runner.screen.home.HomeState;
import eda.runner.screen.home.HomeSteps;
import eda.runner.screen.home.HomeView;
import eda.runner.screen.reader.Desk;
import eda.runner.screen.reader.ReaderEffect;
import eda.runner.screen.reader.ReaderPage;
import eda.runner.screen.reader.ReaderState;
import eda.runner.screen.reader.ReaderSteps;
import eda.runner.screen.reader.ReaderView;
import eda.runner.screen.reader.Typesetter;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The screens of a usual start on a terminal that nobody sees, for {@link Training}. */
final class Rehearsal {
  private static final String KEYS = "jkq jkq jkq";

  private final Course course;
  private final LayoutOptions options;
  private final ScreenLoop loop;

  private Rehearsal(Course course, LayoutOptions options, ScreenLoop loop) {
    this.course = course;
    this.options = options;
    this.loop = loop;
  }

  /** Where no terminal can be made, nothing is rehearsed. */
  static void run(Path home, Io io, Printer printer) throws IOException, InterruptedException {
    // A pipe doesn't end behind the last key, as a learner doesn't.
    try (PipedOutputStream fingers = new PipedOutputStream();
        ScreenLoop loop =
            ScreenLoop.unseen(io, new Painting(printer), new PipedInputStream(fingers))) {
      if (loop.drawn()) {
        fingers.write(KEYS.getBytes(StandardCharsets.US_ASCII));
        fingers.flush();
        Rehearsal rehearsal = new Rehearsal(Course.open(home), printer.options(), loop);
        rehearsal.map();
        rehearsal.chapter();
        rehearsal.question();
      }
    }
  }

  private void map() throws InterruptedException {
    CourseMap map = CourseMap.of(course, Progress.of(List.of()));
    loop.run(
        new Screen<HomeState, HomeEffect>() {
          @Override
          public Step<HomeState, HomeEffect> step(HomeState state, ScreenEvent event) {
            return HomeSteps.step(state, event);
          }

          @Override
          public List<Row> view(HomeState state, int width, int height) {
            return HomeView.view(state, options, width, height);
          }

          @Override
          public boolean perform(Step<HomeState, HomeEffect> step) {
            return !(step.effect() instanceof HomeEffect.Quit);
          }
        },
        HomeState.open(map, false));
  }

  private void chapter() throws InterruptedException {
    Path file = course.chapters().get(0).page();
    ReaderPage page = new ReaderPage("", "", file, TextFile.read(file)).withSnippets();
    Desk desk = new Desk(new Typesetter(options), (from, to) -> "", loop.width(), loop.height());
    loop.run(
        new Screen<ReaderState, ReaderEffect>() {
          @Override
          public Step<ReaderState, ReaderEffect> step(ReaderState state, ScreenEvent event) {
            return ReaderSteps.step(state, event);
          }

          @Override
          public List<Row> view(ReaderState state, int width, int height) {
            return ReaderView.view(state, width, height);
          }

          @Override
          public boolean perform(Step<ReaderState, ReaderEffect> step) {
            return !(step.effect() instanceof ReaderEffect.Quit);
          }
        },
        ReaderState.open(desk, page, ""));
  }

  private void question() throws InterruptedException {
    Draft draft = new Draft.Picks(List.of("one", "two"), false);
    AskState first = AskState.open(width -> List.of(Row.plain("?")), draft, loop.width(), 0);
    loop.run(
        new Screen<AskState, Boolean>() {
          @Override
          public Step<AskState, Boolean> step(AskState state, ScreenEvent event) {
            AskState next = state.step(event);
            return new Step<>(next, !next.done());
          }

          @Override
          public List<Row> view(AskState state, int width, int height) {
            return AskView.view(state, options, width, height);
          }

          @Override
          public boolean perform(Step<AskState, Boolean> step) {
            return step.effect();
          }
        },
        new Step<>(first, true));
  }
}
