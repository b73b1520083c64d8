package eda.runner.screen;

import eda.runner.check.TestReport;
import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
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

  /** The sign of what is right, with a space behind it. */
  public String right() {
    return page.unicode() ? "✓ " : "+ ";
  }

  /** The sign of what is not, with a space behind it. */
  public String wrong() {
    return page.unicode() ? "✗ " : "x ";
  }

  /** The sign of how a test ended. */
  public Span mark(TestReport test) {
    if (test.passed()) {
      return Span.of(right(), Meaning.OK);
    }
    return test.failed() ? Span.of(wrong(), Meaning.ERROR) : Span.of("- ", Meaning.FAINT);
  }
}
