package eda.runner.check;

import java.util.List;

/** Hears how far a check got, on the thread that checks; it must not wait there. */
public interface CheckProgress {
  /** Of a check that nobody follows. */
  CheckProgress UNHEARD =
      new CheckProgress() {
        @Override
        public void begins(List<String> tests) {
          // Nobody follows.
        }

        @Override
        public void ended(TestReport test) {
          // Nobody follows.
        }
      };

  /**
   * The code compiles, and its tests begin.
   *
   * @param tests the names of those that run for sure, the first one first; one with parameters may
   *     come in addition, as often as it has them
   */
  void begins(List<String> tests);

  /** A test ended. */
  void ended(TestReport test);
}
