package eda.runner.screen.watch;

import eda.runner.check.TestReport;
import eda.runner.check.Verdict;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.screen.VerdictLook;
import eda.runner.screen.watch.WatchCheck.Outcome;
import java.util.Optional;

/** How the check stands, in a few words. */
final class WatchStatus {
  private WatchStatus() {}

  /** Returns what is said below a page that doesn't tell of the check itself. */
  static Optional<Span> of(WatchCheck check, VerdictLook look) {
    if (check.running()) {
      return Optional.of(Span.of(checking(check, look), Meaning.WARNING));
    }
    if (check.outcome() instanceof Outcome.Judged judged) {
      Verdict verdict = judged.verdict();
      return Optional.of(
          verdict.passed()
              ? Span.of(look.right() + "passed", Meaning.OK)
              : Span.of(look.wrong() + words(verdict), Meaning.ERROR));
    }
    return check.outcome() instanceof Outcome.Undone
        ? Optional.of(Span.of("not checked", Meaning.WARNING))
        : Optional.empty();
  }

  /** Returns how far a check got. */
  static String checking(WatchCheck check, VerdictLook look) {
    String words = "checking " + (look.page().unicode() ? "…" : "...");
    int ended = check.ended().size();
    int all = ended + check.left().size();
    if (all == 0) {
      return words;
    }
    long bad = check.ended().stream().filter(TestReport::failed).count();
    return words
        + " "
        + ended
        + " of "
        + (all == 1 ? "1 test" : all + " tests")
        + (bad == 0 ? "" : ", " + bad + " failed");
  }

  private static String words(Verdict verdict) {
    if (verdict instanceof Verdict.Failed failed) {
      long bad = failed.tests().stream().filter(TestReport::failed).count();
      return bad + " of " + failed.tests().size() + " failed";
    }
    if (verdict instanceof Verdict.DoesNotCompile) {
      return "does not compile";
    }
    return verdict instanceof Verdict.TimedOut ? "ran too long" : "ended early";
  }
}
