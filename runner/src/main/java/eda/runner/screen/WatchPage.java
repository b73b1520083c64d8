package eda.runner.screen;

/** What the middle of the exercise screen shows. */
public sealed interface WatchPage {
  /** The task. */
  record Task() implements WatchPage {}

  /**
   * What came of the last check, or how far the one that runs got.
   *
   * @param full whether nothing is cut
   */
  record Result(boolean full) implements WatchPage {}

  /** A hint, counted from 1. */
  record Hint(int number) implements WatchPage {}

  /** What happened to the events of the last check, drawn. */
  record Events() implements WatchPage {}

  /** The solution beside the learner's own version. */
  record Difference(WatchDiff difference) implements WatchPage {}

  /** All keys; the next one leads back. */
  record Keys(WatchPage behind) implements WatchPage {}

  /** A deed that one more key confirms. */
  record Question(WatchDeed deed, WatchPage behind) implements WatchPage {}

  /** What is done only after a question. */
  enum WatchDeed {
    /** The learner's version is put aside for the starter. */
    RESET,
    /** The solution is shown, which is noted. */
    COMPARE
  }
}
