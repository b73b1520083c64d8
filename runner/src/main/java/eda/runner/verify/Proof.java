package eda.runner.verify;

import eda.runner.check.Checker;
import eda.runner.course.Problem;
import java.util.List;

/** One thing that a course promises. */
public interface Proof {
  /** Returns what is tried out, in a few words. */
  String name();

  /**
   * Tries it out.
   *
   * @param checker used by nobody else meanwhile
   * @return what isn't as promised, nothing when all is well
   * @throws InterruptedException when somebody stopped it
   */
  List<Problem> problems(Checker checker) throws InterruptedException;

  /** Makes a proof of its two parts. */
  static Proof of(String name, Trial trial) {
    return new Proof() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public List<Problem> problems(Checker checker) throws InterruptedException {
        return trial.problems(checker);
      }
    };
  }

  /** What a proof does. */
  interface Trial {
    List<Problem> problems(Checker checker) throws InterruptedException;
  }
}
