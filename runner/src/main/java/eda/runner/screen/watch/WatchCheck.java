package eda.runner.screen.watch;

import eda.runner.check.TestReport;
import eda.runner.check.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the checks of the open exercise stand.
 *
 * @param running whether one runs
 * @param again whether a file was saved meanwhile, so that one more follows it
 * @param tests the names of the tests that run for sure, empty before the code compiles
 * @param ended the tests that ended so far
 * @param outcome what the last one that ended came to
 */
public record WatchCheck(
    boolean running, boolean again, List<String> tests, List<TestReport> ended, Outcome outcome) {
  /** One that has not begun. */
  static final WatchCheck NONE =
      new WatchCheck(false, false, List.of(), List.of(), new Outcome.None());

  public WatchCheck {
    tests = List.copyOf(tests);
    ended = List.copyOf(ended);
    Objects.requireNonNull(outcome, "outcome");
  }

  /** What a check came to. */
  public sealed interface Outcome {
    /** There was no check yet. */
    record None() implements Outcome {}

    /** A verdict. */
    record Judged(Verdict verdict) implements Outcome {}

    /** No verdict, and why. */
    record Undone(String why) implements Outcome {}
  }

  WatchCheck started() {
    return new WatchCheck(true, false, List.of(), List.of(), outcome);
  }

  WatchCheck saved() {
    return new WatchCheck(true, true, tests, ended, outcome);
  }

  WatchCheck began(List<String> names) {
    return running ? new WatchCheck(true, again, names, List.of(), outcome) : this;
  }

  WatchCheck tested(TestReport test) {
    if (!running) {
      return this;
    }
    List<TestReport> more = new ArrayList<>(ended);
    more.add(test);
    return new WatchCheck(true, again, tests, more, outcome);
  }

  /** Exactly one more check follows for all saves during this one. */
  WatchCheck ended(Outcome result) {
    return new WatchCheck(again, false, List.of(), List.of(), result);
  }

  /** The verdict of the last check, if that had one. */
  Optional<Verdict> verdict() {
    return outcome instanceof Outcome.Judged judged
        ? Optional.of(judged.verdict())
        : Optional.empty();
  }

  boolean passed() {
    return !running && verdict().filter(Verdict::passed).isPresent();
  }

  /** The names of the tests that didn't end yet. */
  List<String> left() {
    List<String> left = new ArrayList<>(tests);
    ended.forEach(test -> left.remove(test.name()));
    return left;
  }
}
