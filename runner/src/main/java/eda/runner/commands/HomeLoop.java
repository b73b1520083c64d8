package eda.runner.commands;

import eda.runner.course.Chapter;
import eda.runner.course.Course;
import eda.runner.course.CourseException;
import eda.runner.course.Exercise;
import eda.runner.journal.EntryType;
import eda.runner.journal.Progress;
import eda.runner.journal.Schedule;
import eda.runner.lesson.text.Row;
import eda.runner.screen.Screen;
import eda.runner.screen.ScreenEvent;
import eda.runner.screen.ScreenLoop;
import eda.runner.screen.Step;
import eda.runner.screen.home.CourseMap;
import eda.runner.screen.home.HomeEffect;
import eda.runner.screen.home.HomeEvent;
import eda.runner.screen.home.HomeState;
import eda.runner.screen.home.HomeSteps;
import eda.runner.screen.home.HomeView;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs the first screen: goes where the learner wants to, and comes back. */
final class HomeLoop implements Screen<HomeState, HomeEffect> {
  private final Session session;
  private final ScreenLoop loop;

  HomeLoop(Session session, ScreenLoop loop) {
    this.session = session;
    this.loop = loop;
  }

  /** Returns what the screen shows first; the journal is read beside the course. */
  static Step<HomeState, HomeEffect> first(Session session) throws InterruptedException {
    boolean welcome = Files.notExists(session.journal().file());
    FutureTask<Progress> progress = new FutureTask<>(session::progress);
    Thread thread = new Thread(progress, "journal");
    thread.setDaemon(true);
    thread.start();
    Course course = session.course();
    try {
      return HomeState.open(CourseMap.of(course, progress.get()), welcome);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Returns when the learner leaves the course. */
  void run(Step<HomeState, HomeEffect> first) throws InterruptedException {
    countDue();
    loop.run(this, first);
  }

  @Override
  public Step<HomeState, HomeEffect> step(HomeState state, ScreenEvent event) {
    return HomeSteps.step(state, event);
  }

  @Override
  public List<Row> view(HomeState state, int width, int height) {
    return HomeView.view(state, session.printer().options(), width, height);
  }

  @Override
  public boolean perform(Step<HomeState, HomeEffect> step) throws InterruptedException {
    if (step.effect() instanceof HomeEffect.Open open) {
      go(open.command());
    } else if (step.effect() instanceof HomeEffect.Welcomed) {
      session.record(EntryType.WELCOME_READ, Map.of());
    }
    return !(step.effect() instanceof HomeEffect.Quit) && !loop.closed();
  }

  private static CourseMap map(Session session) {
    return CourseMap.of(session.course(), session.progress());
  }

  private void go(String command) throws InterruptedException {
    try {
      open(command);
      loop.tell(new HomeEvent.Back(map(session)));
      countDue();
    } catch (UsageException e) {
      loop.tell(new HomeEvent.Refused(e.getMessage()));
    } catch (CourseException e) {
      loop.tell(new HomeEvent.Refused(e.problems().get(0).toString()));
    } catch (UncheckedIOException e) {
      loop.tell(new HomeEvent.Refused(Faults.text(e)));
    }
  }

  private void open(String command) throws InterruptedException {
    List<String> words = Words.of(command);
    if (words.get(0).equals("read")) {
      read(session.chapter(words.get(1)));
    } else if (words.get(0).equals("watch") && Trust.has(session)) {
      watch(session.exercise(words.get(1)));
    } else if (words.get(0).equals("quiz")) {
      QuizCommand.take(session, words.get(1), loop);
    } else if (words.get(0).equals("review")) {
      new ReviewCommand().run(session, loop);
    } else if (words.get(0).equals("stats")) {
      new PageLoop(session, loop)
          .run("Your progress", printer -> StatsCommand.print(session, printer));
    } else {
      loop.outside(() -> elsewhere(words));
    }
  }

  private void read(Chapter chapter) throws InterruptedException {
    ReaderPages pages = new ReaderPages(session.course(), session.reading(), chapter.page());
    try (ReaderLoop reader = new ReaderLoop(session, loop, pages)) {
      reader.run(chapter.page(), "");
    }
  }

  private void watch(Exercise exercise) throws InterruptedException {
    session.workspace().update(session.course());
    try (WatchLoop watch = new WatchLoop(session, loop)) {
      watch.run(exercise);
    }
  }

  /** Runs a command that has no screen of its own. */
  private void elsewhere(List<String> words) {
    new Commands(session.program(), session.io()).run(words, session.options());
    QuizInput input = new TypedInput(session, session.io().out());
    session.printer().line();
    input.line("Enter leads back to the course. ");
  }

  /** Beside the screen: the first frame doesn't wait for a long journal. */
  private void countDue() {
    Thread thread =
        new Thread(
            () -> {
              Instant tomorrow = new ReviewTimes(session.program().clock()).startOfDay(1);
              Schedule schedule = Schedule.of(session.answers());
              loop.tell(new HomeEvent.Due(schedule.dueBefore(tomorrow, Schedule.Way.MEMORY)));
            },
            "due");
    thread.setDaemon(true);
    thread.start();
  }
}
