package eda.runner.commands;

import eda.runner.journal.Answers;
import java.time.Clock;

/**
 * How much is reviewed in a day.
 *
 * @param limit how many questions the learner wants to be asked
 * @param done how many were asked today
 */
record ReviewDay(int limit, int done) {
  private static final int SOME_MORE = 20;

  static ReviewDay of(int limit, Answers answers, Clock clock) {
    ReviewTimes times = new ReviewTimes(clock);
    long done =
        answers.all().stream()
            .filter(each -> each.review() && each.first() && times.isToday(each.at()))
            .count();
    return new ReviewDay(limit, (int) done);
  }

  /** Returns how many may still be asked today. */
  int room() {
    return Math.max(0, limit - done);
  }

  /** Returns a limit that lets some more be asked. */
  int widened(int due) {
    return Math.max(limit, done) + Math.min(due, SOME_MORE);
  }
}
