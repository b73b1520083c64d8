package eda.runner.commands;

import eda.runner.course.Course;
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
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs the first screen: goes where the learner wants to, and comes back. */
final class HomeLoop implements Screen<HomeState, HomeEffect> {
  private final Session session;
  private final ScreenLoop loop;
  private final ScreenCommands commands;

  HomeLoop(Session session, ScreenLoop loop) {
    this.session = session;
    this.loop = loop;
    this.commands = new ScreenCommands(session, loop);
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
    Optional<String> refused = commands.open(command);
    if (refused.isPresent()) {
      loop.tell(new HomeEvent.Refused(refused.get()));
    } else {
      loop.tell(new HomeEvent.Back(map(session)));
      countDue();
    }
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
