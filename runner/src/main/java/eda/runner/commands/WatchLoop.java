package eda.runner.commands;

import eda.runner.broker.Supplies;
import eda.runner.check.Checker;
import eda.runner.check.Verdict;
import eda.runner.course.CourseException;
import eda.runner.course.Exercise;
import eda.runner.journal.Progress;
import eda.runner.lesson.text.Row;
import eda.runner.screen.SaveWatch;
import eda.runner.screen.Screen;
import eda.runner.screen.ScreenEvent;
import eda.runner.screen.ScreenLoop;
import eda.runner.screen.Step;
import eda.runner.screen.Subject;
import eda.runner.screen.VerdictLook;
import eda.runner.screen.VerdictView;
import eda.runner.screen.watch.WatchEvent;
import eda.runner.screen.watch.WatchHelp;
import eda.runner.screen.watch.WatchState;
import eda.runner.screen.watch.WatchState.Effect;
import eda.runner.screen.watch.WatchView;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Runs the watch screen, and does what each step asks for.
 *
 * <p>Checks run on a thread of their own, so that keys stay alive while learner code hangs.
 */
final class WatchLoop implements Screen<WatchState, Effect>, AutoCloseable {
  private static final int LONGEST_GOODBYE_SECONDS = 5;
  private static final int LOOK_MILLIS = 500;
  private static final int LOOK_AT_CHECK_MILLIS = 150;

  private final Session session;
  private final Checker checker;
  private final ExecutorService checks = Executors.newSingleThreadExecutor(WatchLoop::daemon);
  private final ScreenLoop loop;
  private final WatchDeeds deeds;
  private final BrokerLookout lookout;
  private Optional<SaveWatch> saves = Optional.empty();
  private Optional<RunningCheck> running = Optional.empty();
  private Optional<Verdict> last = Optional.empty();

  /** Whether the screen says what a check waits for. */
  private volatile boolean waits;

  /**
   * @param loop where the screen is drawn; it stays open when this closes
   */
  WatchLoop(Session session, ScreenLoop loop) {
    this.session = session;
    this.loop = loop;
    this.checker = new Checker(session.brokers());
    this.deeds = new WatchDeeds(session, loop);
    this.lookout =
        new BrokerLookout(session.brokers(), look -> loop.tell(new WatchEvent.Looked(look)));
  }

  /** Returns when the learner leaves. */
  void run(Exercise exercise) throws InterruptedException {
    if (!loop.drawn()) {
      session
          .printer()
          .line("Watching " + exercise.name() + ": each save is checked. Ctrl-C ends it.");
      session.printer().flush();
    }
    loop.run(this, step(WatchState.open(open(exercise), help(exercise))));
  }

  @Override
  public Step<WatchState, Effect> step(WatchState state, ScreenEvent event) {
    if (event instanceof WatchEvent.Checked checked) {
      // Here and not when it is drawn: what the screen says counts, and has to be on the disk.
      confirm(checked);
    }
    if (event instanceof WatchEvent.Saved && isJudged(state.subject().exercise())) {
      return new Step<>(state, Effect.NOTHING);
    }
    if (event instanceof WatchEvent.Opened) {
      last = Optional.empty();
    }
    if (event instanceof WatchEvent.Faulted faulted && !loop.drawn()) {
      session.warn(faulted.reason());
    }
    return step(onScreen(state.step(watched(event))));
  }

  @Override
  public List<Row> view(WatchState state, int width, int height) {
    return WatchView.view(state, session.printer().options(), width, height);
  }

  /**
   * Whether a save changed nothing since a check read the files: then there is nothing to check.
   */
  private boolean isJudged(Exercise exercise) {
    try {
      return running.isPresent() && running.get().judges(session.workspace().submission(exercise));
    } catch (CourseException | UncheckedIOException e) {
      // The check meets the same fault, and tells it.
      return false;
    }
  }

  private static Step<WatchState, Effect> step(WatchState.Next next) {
    return new Step<>(next.state(), next.effect());
  }

  private static WatchEvent watched(ScreenEvent event) {
    if (event instanceof WatchEvent watched) {
      return watched;
    }
    if (event instanceof ScreenEvent.Key key) {
      return new WatchEvent.Key(key.name());
    }
    if (event instanceof ScreenEvent.Wheel wheel) {
      return new WatchEvent.Wheel(wheel.rows());
    }
    return event instanceof ScreenEvent.Closed ? new WatchEvent.Closed() : new WatchEvent.Resized();
  }

  /** Scrolled past its end, a page would seem dead to the keys that lead back. */
  private WatchState.Next onScreen(WatchState.Next next) {
    WatchState fitted =
        WatchView.fitted(next.state(), session.printer().options(), loop.width(), loop.height());
    return new WatchState.Next(fitted, next.effect());
  }

  @Override
  public void close() {
    saves.ifPresent(SaveWatch::close);
    lookout.close();
    running.ifPresent(RunningCheck::giveUp);
    // Not shutdownNow: an interrupt would close the jars that the compiler holds open.
    checks.shutdown();
    try {
      // The checker belongs to that thread until it has ended its worker.
      if (checks.awaitTermination(LONGEST_GOODBYE_SECONDS, TimeUnit.SECONDS)) {
        checker.close();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean perform(Step<WatchState, Effect> step) throws InterruptedException {
    WatchState state = step.state();
    switch (step.effect()) {
      case CHECK -> check(state.subject().exercise());
      case STOP -> running.ifPresent(RunningCheck::stop);
      case NEXT -> move(state.subject().exercise(), 1);
      case LOOK -> lookout.look(0);
      case LOOK_LATER -> lookLater(state.check().running());
      case PREVIOUS -> move(state.subject().exercise(), -1);
      default -> deeds.perform(state, step.effect(), last);
    }
    return step.effect() != Effect.QUIT;
  }

  /** Events of tests flow fast. */
  private void lookLater(boolean checking) {
    if (!session.io().reducedMotion()) {
      lookout.look(checking ? LOOK_AT_CHECK_MILLIS : LOOK_MILLIS);
    }
  }

  private void move(Exercise from, int step) {
    List<Exercise> all = session.course().exercises();
    int to = all.indexOf(from) + step;
    if (to == all.size()) {
      loop.tell(
          new WatchEvent.Noted(
              "This is the last exercise. `"
                  + session.typed("check --all")
                  + "` checks all of them once more."));
    } else if (to >= 0) {
      running.ifPresent(RunningCheck::giveUp);
      Exercise next = all.get(to);
      loop.tell(new WatchEvent.Opened(open(next), help(next)));
    } else {
      loop.tell(new WatchEvent.Noted("This is the first exercise."));
    }
  }

  private WatchHelp help(Exercise exercise) {
    Progress.Work work = session.progress().work(exercise.name());
    return new WatchHelp(work.hintsShown(), work.solutionSeen());
  }

  private Subject open(Exercise exercise) {
    saves.ifPresent(SaveWatch::close);
    session.brokers().prepare(exercise.needs().brokers());
    saves =
        Optional.of(
            new SaveWatch(
                session.workspace().mainFolder(exercise), () -> loop.tell(new WatchEvent.Saved())));
    List<Exercise> all = session.course().exercises();
    String place = (all.indexOf(exercise) + 1) + " of " + all.size();
    return new Subject(
        exercise,
        place,
        exercise.text(),
        exercise.hints(),
        exercise.passedText(),
        session.workspace().folderOf(exercise),
        session.workspace().editedFiles(exercise).stream().map(Folders::shown).toList());
  }

  private void check(Exercise exercise) {
    running.ifPresent(RunningCheck::giveUp);
    Supplies supplies = session.supplies(this::note);
    RunningCheck.Submitted submitted =
        new RunningCheck.Submitted(session.workspace(), exercise, loop.drawn(), supplies);
    running = Optional.of(new RunningCheck(checks, checker, submitted, this::tell));
  }

  /** Each test that ends changes the screen, which not everybody wants to see. */
  private void tell(WatchEvent event) {
    if (waits) {
      // What the check waited for is there, or it was stopped.
      waits = false;
      loop.tell(new WatchEvent.Noted(""));
    }
    boolean onTheWay = event instanceof WatchEvent.Began || event instanceof WatchEvent.Tested;
    if (!onTheWay || !session.io().reducedMotion()) {
      loop.tell(event);
    }
  }

  /** Called by the thread for checks. */
  private void note(String text) {
    if (loop.drawn()) {
      waits = true;
      loop.tell(new WatchEvent.Noted(text));
    } else {
      session.io().tell(text);
    }
  }

  /** Written down first; only then does the screen say that it counts. */
  private void confirm(WatchEvent.Checked checked) {
    Exercise exercise = session.exercise(checked.exercise());
    last = Optional.of(checked.verdict());
    CheckCommand.record(session, exercise, checked.verdict());
    if (!loop.drawn()) {
      session
          .printer()
          .rows(
              VerdictView.of(
                  checked.verdict(),
                  exercise,
                  session.workspace().folderOf(exercise),
                  VerdictLook.of(session.printer().options())));
      session.printer().line();
      session.printer().flush();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "checks");
    thread.setDaemon(true);
    return thread;
  }
}
