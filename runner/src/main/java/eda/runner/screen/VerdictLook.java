package eda.runner.screen;

import eda.runner.lesson.LayoutOptions;
import java.util.Objects;

/**
 * How much of a verdict is shown, and on what page.
 *
 * @param full whether nothing is cut: whole values, all frames, all that was printed
 * @param drawn whether the events of each test are drawn, and not those of the first failure alone
 */
public record VerdictLook(LayoutOptions page, boolean full, boolean drawn) {
  public VerdictLook {
    Objects.requireNonNull(page, "page");
  }

  /** What a learner needs to see at first. */
  public static VerdictLook of(LayoutOptions page) {
    return new VerdictLook(page, false, false);
  }
}
