package eda.runner.check;

import java.nio.file.Path;

/** A program that checks code which never ends, until it is killed. */
final class OneCheck {
  private OneCheck() {}

  /**
   * @param args a folder for the exercise, and what the code does before it goes on for ever
   */
  public static void main(String[] args) throws InterruptedException {
    try (Trial trial = new Trial(Path.of(args[0]))) {
      trial.verdict(Act.doing(args[1] + "; while (true) Thread.onSpinWait();"), 600);
    }
  }
}
