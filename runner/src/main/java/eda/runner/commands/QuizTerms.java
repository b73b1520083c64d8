package eda.runner.commands;

import eda.quiz.Fraction;
import eda.runner.course.NearestName;
import java.util.concurrent.ThreadLocalRandom;
import picocli.CommandLine.Option;

/** On what terms a quiz is taken: its order, its rules and its pass mark. */
final class QuizTerms {
  private static final int LARGEST_SEED = 1_000_000;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "the order of the options; the same number gives the same order")
  private Long seed;

  @Option(names = "--no-shuffle", description = "keep the order of the page")
  private boolean keepOrder;

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      description =
          "how several-answer questions are marked: exact, plus-minus, balanced, per-option or ps50; sequences: exact, position, adjacent, pairs or longest-run; one answer of n: formula, by which a right one earns 1, a wrong one costs 1/(n-1) and a blank nothing (so guessing earns nothing, and the whole score is at least 0)")
  private String rule = "";

  @Option(
      names = "--pass",
      paramLabel = "N",
      description = "the per cent that pass; else the quiz says it, or 80")
  private Integer pass;

  @Option(
      names = "--certainty",
      description =
          "say how certain each answer is: low, mid or high earn 1, 2 or 3 points when it is right and cost 0, 2 or 6 when it is wrong; this score stands beside the usual one. Piped answers say it behind a blank, as in `2 high`; who says nothing has low")
  private boolean certainty;

  @Option(
      names = "--resume",
      description = "go on where this quiz was left, under the same terms, without asking")
  private boolean resume;

  boolean resume() {
    return resume;
  }

  boolean shuffles() {
    return !keepOrder;
  }

  /** Returns the seed that was asked for, else a new one at each call. */
  long seed() {
    return seed == null ? drawnSeed() : seed;
  }

  static long drawnSeed() {
    return ThreadLocalRandom.current().nextInt(LARGEST_SEED);
  }

  /** Whether going on with what was left agrees with what was asked for. */
  boolean allow(QuizUnfinished left) {
    return (seed == null || seed == left.seed())
        && (shuffles() || !left.shuffled())
        && left.conditions().meet(conditions());
  }

  /**
   * Returns what is asked for here.
   *
   * @throws UsageException if no rule is called so, or the pass mark is no per cent
   */
  QuizConditions conditions() {
    if (!rule.isEmpty() && QuizRules.named(rule).isEmpty()) {
      String meant =
          NearestName.to(rule, QuizRules.names())
              .map(name -> ": did you mean `" + name + "`?")
              .orElse(".");
      throw new UsageException(
          "There is no rule `"
              + rule
              + "`"
              + meant
              + "\nThe rules: "
              + String.join(", ", QuizRules.names()));
    }
    if (pass != null) {
      passMark(pass);
    }
    return new QuizConditions(rule, pass == null ? "" : pass.toString(), certainty);
  }

  /**
   * Returns the per cent as a fraction.
   *
   * @throws UsageException if it is no per cent
   */
  static Fraction passMark(int percent) {
    if (percent < 0 || percent > 100) {
      throw new UsageException(
          "`" + percent + "` doesn't fit --pass: it has to be a number from 0 to 100.");
    }
    return Fraction.of(percent, 100);
  }
}
