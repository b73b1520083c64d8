package eda.runner.screen.watch;

import eda.runner.check.TestReport;
import eda.runner.check.Verdict;
import eda.runner.screen.ScreenEvent;
import eda.runner.screen.Subject;
import eda.runner.screen.broker.BrokerLook;
import java.util.List;

/** What can happen while an exercise is watched; everything arrives in one queue. */
public sealed interface WatchEvent extends ScreenEvent {
  /** A key, or a name such as {@code up} for a key that has no letter. */
  record Key(String name) implements WatchEvent {}

  /** The wheel of the mouse was turned by so many rows, negative for up. */
  record Wheel(int rows) implements WatchEvent {}

  /** A file of the exercise changed. */
  record Saved() implements WatchEvent {}

  /** The code compiles, and at least these tests run now. */
  record Began(String exercise, List<String> tests) implements WatchEvent {
    public Began {
      tests = List.copyOf(tests);
    }
  }

  /** One of the tests ended. */
  record Tested(String exercise, TestReport test) implements WatchEvent {}

  /** A check of the exercise ended. */
  record Checked(String exercise, Verdict verdict) implements WatchEvent {}

  /** A check was stopped by the learner. */
  record Stopped(String exercise) implements WatchEvent {}

  /** A check could not be done, say because a file was missing just then. */
  record Faulted(String exercise, String reason) implements WatchEvent {}

  /** The solution was asked for, and this is how it differs. */
  record Compared(String exercise, WatchDiff difference) implements WatchEvent {}

  /** Somebody looked into the brokers. */
  record Looked(BrokerLook look) implements WatchEvent {}

  /** Something is to be said that has nothing to do with a check. */
  record Noted(String text) implements WatchEvent {}

  /** Another exercise is watched from now on. */
  record Opened(Subject subject, WatchHelp help) implements WatchEvent {}

  /** The terminal has another size. */
  record Resized() implements WatchEvent {}

  /** The terminal is gone, or the program is to end. */
  record Closed() implements WatchEvent {}
}
