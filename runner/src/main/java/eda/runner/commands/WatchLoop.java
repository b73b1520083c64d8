package eda.runner.commands;

import eda.runner.check.Checker;
import eda.runner.course.Exercise;
import eda.runner.journal.EntryType;
import eda.runner.screen.Keyboard;
import eda.runner.screen.Painting;
import eda.runner.screen.SaveWatch;
import eda.runner.screen.Subject;
import eda.runner.screen.VerdictView;
import eda.runner.screen.WatchEvent;
import eda.runner.screen.WatchState;
import eda.runner.screen.WatchState.Effect;
import eda.runner.screen.WatchView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Runs the watch screen: takes one event after the other, and does what each step asks for.
 *
 * <p>Keys, saves and finished checks arrive in one queue; checks run on a thread of their own, so
 * that keys stay alive while learner code hangs.
 */
final class WatchLoop implements AutoCloseable {
  private static final int LONGEST_GOODBYE_SECONDS = 5;

  private final Session session;
  private final Checker checker = new Checker();
  private final ExecutorService checks = Executors.newSingleThreadExecutor(WatchLoop::daemon);
  private final BlockingQueue<WatchEvent> events = new LinkedBlockingQueue<>();
  private final Optional<Keyboard> keyboard;
  private final Painting painting;
  private Optional<SaveWatch> saves = Optional.empty();
  private Optional<RunningCheck> running = Optional.empty();

  WatchLoop(Session session) {
    this.session = session;
    boolean screen = session.io().interactive() && !session.io().linear();
    this.painting = new Painting(session.printer());
    this.keyboard =
        screen
            ? Keyboard.open(
                key -> events.add(new WatchEvent.Key(key)),
                () -> events.add(new WatchEvent.Resized()),
                () -> events.add(new WatchEvent.Closed()))
            : Optional.empty();
  }

  /** Returns when the learner leaves. */
  void run(Exercise exercise) throws InterruptedException {
    if (keyboard.isEmpty()) {
      session
          .printer()
          .line("Watching " + exercise.name() + ": each save is checked. Ctrl-C ends it.");
      session.printer().flush();
    }
    WatchState.Next next =
        WatchState.open(open(exercise), session.progress().work(exercise.name()).hintsShown());
    while (next.effect() != Effect.QUIT) {
      WatchState state = next.state();
      perform(next.effect(), state);
      keyboard.ifPresent(
          terminal -> terminal.draw(painting.frame(state, terminal.width(), terminal.height())));
      WatchEvent event = events.take();
      if (event instanceof WatchEvent.Checked checked) {
        confirm(checked);
      }
      if (event instanceof WatchEvent.Faulted faulted && keyboard.isEmpty()) {
        session.warn(faulted.reason());
      }
      next = onScreen(state.step(event));
      if (event instanceof WatchEvent.Key && next.effect() != Effect.QUIT) {
        keyboard.ifPresent(Keyboard::next);
      }
    }
  }

  /** Scrolled past its end, a page would seem dead to the keys that lead back. */
  private WatchState.Next onScreen(WatchState.Next next) {
    if (keyboard.isEmpty() || next.state().scroll() == 0) {
      return next;
    }
    Keyboard terminal = keyboard.get();
    int furthest = WatchView.furthestScroll(next.state(), terminal.width(), terminal.height());
    return new WatchState.Next(next.state().within(furthest), next.effect());
  }

  @Override
  public void close() {
    saves.ifPresent(SaveWatch::close);
    keyboard.ifPresent(Keyboard::close);
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

  private void perform(Effect effect, WatchState state) {
    switch (effect) {
      case CHECK -> check(state.subject().exercise());
      case STOP -> running.ifPresent(RunningCheck::stop);
      case RECORD_HINT ->
          session.record(
              EntryType.HINT_SHOWN,
              Map.of("exercise", state.subject().exercise().name(), "hint", state.hintsShown()));
      case NEXT -> move(state.subject().exercise(), 1);
      case PREVIOUS -> move(state.subject().exercise(), -1);
      default -> {
        // Nothing to do but to draw.
      }
    }
  }

  private void move(Exercise from, int step) {
    List<Exercise> all = session.course().exercises();
    int to = all.indexOf(from) + step;
    if (to >= 0 && to < all.size()) {
      running.ifPresent(RunningCheck::giveUp);
      Exercise next = all.get(to);
      int hints = session.progress().work(next.name()).hintsShown();
      events.add(new WatchEvent.Opened(open(next), hints));
    }
  }

  private Subject open(Exercise exercise) {
    saves.ifPresent(SaveWatch::close);
    saves =
        Optional.of(
            new SaveWatch(
                session.workspace().mainFolder(exercise),
                () -> events.add(new WatchEvent.Saved())));
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
    RunningCheck.Submitted submitted = new RunningCheck.Submitted(session.workspace(), exercise);
    running = Optional.of(new RunningCheck(checks, checker, submitted, events::add));
  }

  /** Written down first; only then does the screen say that it counts. */
  private void confirm(WatchEvent.Checked checked) {
    Exercise exercise = session.exercise(checked.exercise());
    CheckCommand.record(session, exercise, checked.verdict());
    if (keyboard.isEmpty()) {
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
