package eda.runner.verify;

import eda.runner.verify.Passage.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The order of a chapter's parts: something to predict before anything is explained, exercises,
 * their limits, and a recap with a glossary right before the quiz.
 */
final class OrderRules {
  static final String LIMITS = "What this does not give you";

  private static final String RECAP = "Recap";
  private static final String EXERCISES = "exercises/tasks/";

  private final List<Passage> passages;
  private final Findings findings;

  private OrderRules(List<Passage> passages, Findings findings) {
    this.passages = passages;
    this.findings = findings;
  }

  /**
   * @param passages of the chapter, those of its quiz left out
   */
  static void check(List<Passage> passages, Findings findings) {
    new OrderRules(passages, findings).check();
  }

  private void check() {
    checkPredictFirst();
    int limits = section(LIMITS);
    int recap = section(RECAP);
    int end = passages.size();
    if (limits == end) {
      findings.add(1, "a section “" + LIMITS + "” is missing");
    }
    if (recap == end) {
      findings.add(1, "a section “" + RECAP + "” is missing");
    } else {
      checkRecap(recap);
    }
    if (limits < end && recap < end) {
      checkLimits(limits, recap);
    }
  }

  private void checkPredictFirst() {
    Optional<Passage> first =
        passages.stream()
            .filter(passage -> passage.is(Kind.FENCE))
            .filter(p -> p.info().startsWith("java snippet ") || p.info().equals("mermaid"))
            .findFirst();
    first
        .filter(passage -> !passage.info().endsWith(" predict"))
        .ifPresent(
            passage ->
                findings.add(
                    passage.line(), "a chapter shows something to predict first: a snippet"));
  }

  private void checkLimits(int limits, int recap) {
    Passage heading = passages.get(limits);
    if (limits > recap) {
      findings.add(heading.line(), "the limits come before the recap");
    } else if (passages.subList(limits, recap).stream()
        .noneMatch(passage -> passage.plain().contains(" chapter"))) {
      findings.add(heading.line(), "the limits name the chapter that goes further");
    }
    for (Passage late : passages.subList(limits, passages.size())) {
      if (late.is(Kind.LINK) && late.text().contains(EXERCISES)) {
        findings.add(late.line(), "exercises come before their limits");
      }
    }
  }

  private void checkRecap(int recap) {
    List<Passage> rest = passages.subList(recap + 1, passages.size());
    if (rest.stream().noneMatch(passage -> passage.is(Kind.CELL))) {
      findings.add(passages.get(recap).line(), "a recap has a glossary: a table of terms");
    }
    // Its own section, and the heading of the quiz with nothing under it.
    int next = first(rest, passage -> passage.is(Kind.HEADING));
    if (next + 1 < rest.size()) {
      findings.add(rest.get(next + 1).line(), "nothing but the quiz comes after the recap");
    }
  }

  private int section(String title) {
    return first(passages, p -> p.is(Kind.HEADING) && p.text().startsWith(title));
  }

  private static int first(List<Passage> passages, Predicate<Passage> wanted) {
    int at = 0;
    while (at < passages.size() && !wanted.test(passages.get(at))) {
      at++;
    }
    return at;
  }
}
