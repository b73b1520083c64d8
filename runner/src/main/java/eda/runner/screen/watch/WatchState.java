package eda.runner.screen.watch;

import eda.runner.screen.Subject;
import eda.runner.screen.watch.WatchCheck.Outcome;
import java.util.Objects;

/**
 * What the exercise screen knows at one moment.
 *
 * <p>{@link #step} is the only way from one state to the next, and has no other effect than its
 * result: what has to be done is returned with the state.
 *
 * @param note what the last key led to, mostly nothing; the next key takes it away
 */
public record WatchState(
    Subject subject,
    WatchPage page,
    WatchCheck check,
    WatchHelp help,
    WatchScroll scroll,
    String note) {
  private static final String TRY_AGAIN = "\n\nSave the file, or press r, to try again.";

  public WatchState {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(page, "page");
    Objects.requireNonNull(check, "check");
    Objects.requireNonNull(help, "help");
    Objects.requireNonNull(scroll, "scroll");
    Objects.requireNonNull(note, "note");
  }

  /** What is to be done after a step. */
  public enum Effect {
    NOTHING,
    CHECK,
    STOP,
    RECORD_HINT,
    COMPARE,
    RESET,
    UNDO,
    EDIT,
    LOOK,
    LOOK_LATER,
    NEXT,
    PREVIOUS,
    QUIT
  }

  /** A state and what to do on the way to it. */
  public record Next(WatchState state, Effect effect) {}

  /** Returns the state in which an exercise is opened; its first check is due at once. */
  public static Next open(Subject subject, WatchHelp help) {
    WatchCheck first = WatchCheck.NONE.started();
    return new WatchState(subject, new WatchPage.Task(), first, help, WatchScroll.START, "")
        .ask(Effect.CHECK);
  }

  /** Returns what follows from the event. */
  public Next step(WatchEvent event) {
    if (event instanceof WatchEvent.Key key) {
      return WatchKeys.key(noting(""), key.name());
    }
    if (event instanceof WatchEvent.Wheel wheel) {
      return scrolled(scroll.by(wheel.rows())).stay();
    }
    if (event instanceof WatchEvent.Saved) {
      return checkAgain();
    }
    if (event instanceof WatchEvent.Compared compared) {
      return isOurs(compared.exercise())
          ? turned(new WatchPage.Difference(compared.difference())).stay()
          : stay();
    }
    if (event instanceof WatchEvent.Looked looked) {
      return WatchPage.showsBroker(page)
          ? over(WatchPage.looked(page, looked.look())).ask(Effect.LOOK_LATER)
          : stay();
    }
    if (event instanceof WatchEvent.Noted noted) {
      return noting(noted.text()).stay();
    }
    if (event instanceof WatchEvent.Opened opened) {
      return open(opened.subject(), opened.help());
    }
    return event instanceof WatchEvent.Closed ? ask(Effect.QUIT) : checked(event);
  }

  /** What a check tells; that of another exercise changes nothing. */
  private Next checked(WatchEvent event) {
    if (event instanceof WatchEvent.Began began && isOurs(began.exercise())) {
      return checking(check.began(began.tests())).looking();
    }
    if (event instanceof WatchEvent.Tested tested && isOurs(tested.exercise())) {
      return checking(check.tested(tested.test())).stay();
    }
    if (event instanceof WatchEvent.Checked checked && isOurs(checked.exercise())) {
      return ended(new Outcome.Judged(checked.verdict()));
    }
    if (event instanceof WatchEvent.Stopped stopped && isOurs(stopped.exercise())) {
      return ended(new Outcome.Undone("Stopped. Save the file, or press r, to check again."));
    }
    if (event instanceof WatchEvent.Faulted faulted && isOurs(faulted.exercise())) {
      return ended(new Outcome.Undone(faulted.reason() + TRY_AGAIN));
    }
    return stay();
  }

  private Next ended(Outcome outcome) {
    boolean more = check.again();
    WatchState next = checking(check.ended(outcome));
    boolean shown = page instanceof WatchPage.Result;
    WatchState front = shown ? next.turned(page) : next;
    return more ? front.ask(Effect.CHECK) : front.looking();
  }

  /** What is in the brokers just now changes: a look that was due later is due at once. */
  private Next looking() {
    return ask(page instanceof WatchPage.Broker ? Effect.LOOK : Effect.NOTHING);
  }

  /**
   * A save asks for a verdict, so that comes to the front, whatever was read meanwhile; unless the
   * learner waits to see events flow.
   */
  Next checkAgain() {
    boolean watched = page instanceof WatchPage.Broker;
    WatchState front =
        watched ? over(WatchPage.Broker.UNSEEN) : turned(new WatchPage.Result(false));
    return check.running()
        ? front.checking(check.saved()).stay()
        : front.checking(check.started()).ask(Effect.CHECK);
  }

  /** Whether the tests talk to a broker that can be looked into. */
  boolean hasBroker() {
    return !subject.exercise().needs().brokers().isEmpty();
  }

  private boolean isOurs(String exercise) {
    return subject.exercise().name().equals(exercise);
  }

  Next stay() {
    return ask(Effect.NOTHING);
  }

  Next ask(Effect effect) {
    return new Next(this, effect);
  }

  /** Turned to a page, from its top. */
  WatchState turned(WatchPage other) {
    return scrolled(scroll.toStart()).over(other);
  }

  /** With a page that shows the same rows, as far down as before. */
  WatchState over(WatchPage same) {
    return new WatchState(subject, same, check, help, scroll, note);
  }

  WatchState scrolled(WatchScroll to) {
    return new WatchState(subject, page, check, help, to, note);
  }

  WatchState noting(String text) {
    return new WatchState(subject, page, check, help, scroll, text);
  }

  WatchState helped(WatchHelp more) {
    return new WatchState(subject, page, check, more, scroll, note);
  }

  private WatchState checking(WatchCheck now) {
    return new WatchState(subject, page, now, help, scroll, note);
  }
}
