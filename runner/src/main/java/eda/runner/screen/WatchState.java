package eda.runner.screen;

import eda.runner.check.Verdict;
import java.util.Objects;

/**
 * What the watch screen knows at one moment.
 *
 * <p>{@link #step} is the only way from one state to the next, and has no other effect than its
 * result: what has to be done is returned with the state.
 *
 * @param again a file was saved during the check, so one more follows it
 * @param scroll how many rows of the body are above the screen
 */
public record WatchState(
    Subject subject, Body body, boolean checking, boolean again, int hintsShown, int scroll) {
  public WatchState {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(body, "body");
  }

  /** What the middle of the screen shows. */
  public sealed interface Body {
    /** The task. */
    record Task() implements Body {}

    /** The result of the last check. */
    record Result(Verdict verdict) implements Body {}

    /** A hint, counted from 1. */
    record Hint(int number) implements Body {}

    /** A sentence about what the learner did last. */
    record Note(String text) implements Body {}
  }

  /** What is to be done after a step. */
  public enum Effect {
    NOTHING,
    CHECK,
    STOP,
    RECORD_HINT,
    EDIT,
    NEXT,
    PREVIOUS,
    QUIT
  }

  /** A state and what to do on the way to it. */
  public record Next(WatchState state, Effect effect) {}

  /** Returns the state in which an exercise is opened; its first check is due at once. */
  public static Next open(Subject subject, int hintsShown) {
    return new Next(
        new WatchState(subject, new Body.Task(), true, false, hintsShown, 0), Effect.CHECK);
  }

  public Next step(WatchEvent event) {
    if (event instanceof WatchEvent.Key key) {
      return key(key.name());
    }
    if (event instanceof WatchEvent.Saved) {
      return checking
          ? go(new WatchState(subject, body, true, true, hintsShown, scroll))
          : new Next(checkingNow(), Effect.CHECK);
    }
    if (event instanceof WatchEvent.Checked checked) {
      return isOurs(checked.exercise()) ? checked(new Body.Result(checked.verdict())) : go(this);
    }
    if (event instanceof WatchEvent.Stopped stopped) {
      return isOurs(stopped.exercise())
          ? checked(new Body.Note("Stopped. Save the file, or press r, to check again."))
          : go(this);
    }
    if (event instanceof WatchEvent.Faulted faulted) {
      return isOurs(faulted.exercise())
          ? checked(
              new Body.Note(faulted.reason() + "\n\nSave the file, or press r, to try again."))
          : go(this);
    }
    if (event instanceof WatchEvent.Noted noted) {
      return go(showing(new Body.Note(noted.text())));
    }
    if (event instanceof WatchEvent.Opened opened) {
      return open(opened.subject(), opened.hintsShown());
    }
    return event instanceof WatchEvent.Closed ? new Next(this, Effect.QUIT) : go(this);
  }

  /** Returns this state scrolled no further than to {@code furthest}, the last row of the body. */
  public WatchState within(int furthest) {
    return scroll <= furthest
        ? this
        : new WatchState(subject, body, checking, again, hintsShown, Math.max(0, furthest));
  }

  private Next key(String name) {
    return switch (name) {
      case "q" -> new Next(this, Effect.QUIT);
      case "n" -> new Next(this, Effect.NEXT);
      case "p" -> new Next(this, Effect.PREVIOUS);
      case "e" -> new Next(this, Effect.EDIT);
      case "s" -> checking ? new Next(this, Effect.STOP) : go(this);
      case "r" -> step(new WatchEvent.Saved());
      case "t" -> go(showing(new Body.Task()));
      case "h" -> hint();
      case "up", "k" -> go(scrolled(-1));
      case "down", "j" -> go(scrolled(1));
      case "pageup" -> go(scrolled(-10));
      case "pagedown", " " -> go(scrolled(10));
      default -> go(this);
    };
  }

  private Next hint() {
    int count = subject.hints().size();
    if (count == 0) {
      return go(
          showing(
              new Body.Note(
                  "This exercise has no hints. `./course solution "
                      + subject.exercise().name()
                      + "` shows a solution.")));
    }
    int number = Math.min(hintsShown + 1, count);
    WatchState next = new WatchState(subject, new Body.Hint(number), checking, again, number, 0);
    return new Next(next, Effect.RECORD_HINT);
  }

  private Next checked(Body result) {
    // Exactly one more check for all saves during this one.
    WatchState next = new WatchState(subject, result, again, false, hintsShown, 0);
    return new Next(next, again ? Effect.CHECK : Effect.NOTHING);
  }

  private boolean isOurs(String exercise) {
    return subject.exercise().name().equals(exercise);
  }

  private WatchState checkingNow() {
    return new WatchState(subject, body, true, false, hintsShown, scroll);
  }

  private WatchState showing(Body other) {
    return new WatchState(subject, other, checking, again, hintsShown, 0);
  }

  private WatchState scrolled(int rows) {
    return new WatchState(subject, body, checking, again, hintsShown, Math.max(0, scroll + rows));
  }

  private static Next go(WatchState state) {
    return new Next(state, Effect.NOTHING);
  }
}
