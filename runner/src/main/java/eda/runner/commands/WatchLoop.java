package eda.runner.commands;

import eda.runner.check.Checker;
import eda.runner.check.Verdict;
import eda.runner.course.CourseException;
import eda.runner.course.Exercise;
import eda.runner.journal.EntryType;
import eda.runner.jvm.LibraryFetch;
import eda.runner.lesson.text.Row;
import eda.runner.screen.SaveWatch;
import eda.runner.screen.Screen;
import eda.runner.screen.ScreenEvent;
import eda.runner.screen.ScreenLoop;
import eda.runner.screen.Step;
import eda.runner.screen.Subject;
import eda.runner.screen.VerdictView;
import eda.runner.screen.WatchEvent;
import eda.runner.screen.WatchState;
import eda.runner.screen.WatchState.Effect;
import eda.runner.screen.WatchView;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

  private final Session session;
  private final Checker checker = new Checker();
  private final ExecutorService checks = Executors.newSingleThreadExecutor(WatchLoop::daemon);
  private final ScreenLoop loop;
  private Optional<SaveWatch> saves = Optional.empty();
  private Optional<RunningCheck> running = Optional.empty();
  private Optional<Verdict> last = Optional.empty();

  /**
   * @param loop where the screen is drawn; it stays open when this closes
   */
  WatchLoop(Session session, ScreenLoop loop) {
    this.session = session;
    this.loop = loop;
  }

  /** Returns when the learner leaves. */
  void run(Exercise exercise) throws InterruptedException {
    if (!loop.drawn()) {
      session
          .printer()
          .line("Watching " + exercise.name() + ": each save is checked. Ctrl-C ends it.");
      session.printer().flush();
    }
    int hints = session.progress().work(exercise.name()).hintsShown();
    loop.run(this, step(WatchState.open(open(exercise), hints)));
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
    return WatchView.view(state, width, height);
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
    return event instanceof ScreenEvent.Closed ? new WatchEvent.Closed() : new WatchEvent.Resized();
  }

  /** Scrolled past its end, a page would seem dead to the keys that lead back. */
  private WatchState.Next onScreen(WatchState.Next next) {
    if (next.state().scroll() == 0) {
      return next;
    }
    int furthest = WatchView.furthestScroll(next.state(), loop.width(), loop.height());
    return new WatchState.Next(next.state().within(furthest), next.effect());
  }

  @Override
  public void close() {
    saves.ifPresent(SaveWatch::close);
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
      case RECORD_HINT ->
          session.record(
              EntryType.HINT_SHOWN,
              Map.of("exercise", state.subject().exercise().name(), "hint", state.hintsShown()));
      case EDIT -> edit(state.subject());
      case NEXT -> move(state.subject().exercise(), 1);
      case PREVIOUS -> move(state.subject().exercise(), -1);
      default -> {
        // Nothing to do but to draw, or to leave.
      }
    }
    return step.effect() != Effect.QUIT;
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
      int hints = session.progress().work(next.name()).hintsShown();
      loop.tell(new WatchEvent.Opened(open(next), hints));
    }
  }

  private void edit(Subject subject) throws InterruptedException {
    Optional<WatchEditor> editor = WatchEditor.of(session.io());
    List<Path> files = session.workspace().editedFiles(subject.exercise());
    if (editor.isEmpty()) {
      loop.tell(
          new WatchEvent.Noted(
              "No editor is named: set VISUAL or EDITOR, as in `export EDITOR=nano`."));
    } else if (!files.isEmpty()) {
      editor.get().open(WatchPlace.of(last, files), session.io(), loop);
    }
  }

  private Subject open(Exercise exercise) {
    saves.ifPresent(SaveWatch::close);
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
    LibraryFetch libraries = new LibraryFetch(session.program().home(), this::note);
    RunningCheck.Submitted submitted =
        new RunningCheck.Submitted(session.workspace(), exercise, libraries);
    running = Optional.of(new RunningCheck(checks, checker, submitted, loop::tell));
  }

  /** Called by the thread for checks. */
  private void note(String text) {
    if (loop.drawn()) {
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
                  session.printer().width()));
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
