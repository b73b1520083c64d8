package eda.runner.verify;

import eda.runner.check.Checker;
import eda.runner.check.Submission;
import eda.runner.check.Verdict;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * One submission checked again and again. Whoever makes the same mistake reads the same message, so
 * each round has to come to what the first one came to.
 */
final class Rounds {
  private final Check check;
  private final int count;

  private Rounds(Check check, int count) {
    this.check = check;
    this.count = count;
  }

  /**
   * Makes rounds for a submission.
   *
   * @param count of rounds, the first one included
   */
  static Rounds of(Checker checker, Submission submission, int count) {
    return new Rounds(
        round -> {
          Verdict verdict = checker.check(submission);
          if (round < count) {
            checker.prepare();
          }
          return verdict;
        },
        count);
  }

  /** Makes rounds of a check. */
  static Rounds of(Check check, int count) {
    return new Rounds(check, count);
  }

  /** Checks once, with a number counted from 1. */
  interface Check {
    Verdict verdict(int round) throws InterruptedException;
  }

  /** Returns the verdict of the first round. */
  Verdict first() throws InterruptedException {
    return check.verdict(1);
  }

  /** Runs all further rounds, and returns what the first one that differs says, if there is one. */
  Optional<String> wavering(Verdict first) throws InterruptedException {
    for (int round = 2; round <= count; round++) {
      Verdict verdict = check.verdict(round);
      if (!told(verdict).equals(told(first))) {
        return Optional.of(
            "luck decides: round "
                + round
                + " of "
                + count
                + " says “"
                + difference(told(verdict), told(first))
                + "”, and the first one “"
                + difference(told(first), told(verdict))
                + "”");
      }
    }
    return Optional.empty();
  }

  /** Returns what a learner reads first. */
  static String told(Verdict verdict) {
    if (verdict instanceof Verdict.Failed failed) {
      return failed.first().name() + " says: " + failed.first().message();
    } else if (verdict instanceof Verdict.DoesNotCompile broken) {
      return broken.errors().stream()
          .findFirst()
          .map(e -> "line " + e.line() + " of " + e.path().getFileName() + ": " + e.message())
          .orElse("it does not compile");
    }
    return "the verdict is " + verdict.status();
  }

  /** Returns the first line of one text that the other one has not. */
  private static String difference(String text, String other) {
    List<String> lines = text.lines().toList();
    Iterator<String> others = other.lines().iterator();
    return lines.stream()
        .filter(line -> !others.hasNext() || !others.next().equals(line))
        .findFirst()
        .orElse("");
  }
}
