package eda.runner.commands;

import eda.runner.check.Checker;
import eda.runner.check.Submission;
import eda.runner.check.Verdict;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Runs the watch screen: takes one event after the other, and does what each step asks for.
 *
 * <p>Keys, saves and finished checks arrive in one queue; checks run on a thread of their own, so
 * that keys stay alive while learner code hangs.
 */
final class WatchLoop implements AutoCloseable {
  private final Session session;
  private final Checker checker = new Checker();
  private final ExecutorService checks = Executors.newSingleThreadExecutor(WatchLoop::daemon);
  private final BlockingQueue<WatchEvent> events = new LinkedBlockingQueue<>();
  private final Optional<Keyboard> keyboard;
  private final Painting painting;
  private Optional<SaveWatch> saves = Optional.empty();
  private CompletableFuture<Void> stop = new CompletableFuture<>();

  WatchLoop(Session session) {
    this.session = session;
    boolean screen = session.io().interactive() && !session.io().linear();
    this.painting = new Painting(session.printer());
    this.keyboard =
        screen
            ? Optional.of(
                new Keyboard(
                    key -> events.add(new WatchEvent.Key(key)),
                    () -> events.add(new WatchEvent.Resized()),
                    () -> events.add(new WatchEvent.Closed())))
            : Optional.empty();
  }

  /** Returns when the learner leaves. */
  void run(Exercise exercise) throws InterruptedException {
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
      next = state.step(event);
    }
  }

  @Override
  public void close() {
    saves.ifPresent(SaveWatch::close);
    keyboard.ifPresent(Keyboard::close);
    stop.complete(null);
    // On its own thread, after the check that has ended now.
    checks.execute(checker::close);
    checks.shutdown();
  }

  private void perform(Effect effect, WatchState state) {
    switch (effect) {
      case CHECK -> check(state.subject().exercise());
      case STOP -> stop.complete(null);
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
      stop.complete(null);
      events.add(new WatchEvent.Opened(open(all.get(to))));
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
        session.workspace().editedFiles(exercise));
  }

  private void check(Exercise exercise) {
    CompletableFuture<Void> stopped = new CompletableFuture<>();
    stop = stopped;
    checks.execute(() -> check(exercise, stopped));
  }

  private void check(Exercise exercise, CompletableFuture<Void> stopped) {
    try {
      Verdict verdict = checker.check(Submission.of(session.workspace(), exercise), stopped);
      events.add(new WatchEvent.Checked(exercise.name(), verdict));
    } catch (InterruptedException e) {
      events.add(new WatchEvent.Stopped(exercise.name()));
    }
    checker.prepare();
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
