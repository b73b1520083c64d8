package eda.runner.check;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Code that does harm, and what a check has to make of it.
 *
 * @param text a part of what the learner reads first
 * @param limitSeconds the time that it gets
 */
record Abuse(String name, Act act, String status, String text, int limitSeconds) {
  static Abuse passes(String name, Act act) {
    return new Abuse(name, act, "passed", "", 5);
  }

  static Abuse fails(String name, Act act, String text) {
    return new Abuse(name, act, "failed", text, 5);
  }

  /** With a long limit, since nobody waits for it: on a busy machine the memory fills slowly. */
  static Abuse crashes(String name, Act act, Verdict.CrashCause cause) {
    return new Abuse(name, act, "crashed", cause.text(), 20);
  }

  /** With a short limit, since all of it is used. */
  static Abuse timesOut(String name, Act act, String text) {
    return new Abuse(name, act, "timed-out", text, 1);
  }

  void prove(Trial trial) throws InterruptedException {
    Verdict verdict = trial.verdict(act, limitSeconds);
    assertThat(verdict.status()).as("%s", verdict).isEqualTo(status);
    assertThat(Trial.text(verdict)).contains(text);
  }

  @Override
  public String toString() {
    return name;
  }
}
