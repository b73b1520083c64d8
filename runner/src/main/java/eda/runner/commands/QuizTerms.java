package eda.runner.commands;

import eda.quiz.Fraction;
import eda.quiz.Quiz;
import eda.quiz.score.ChoiceRule;
import eda.quiz.score.Rules;
import eda.quiz.score.SequenceRule;
import eda.runner.course.NearestName;
import java.util.LinkedHashMap;
import java.util.Map;
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
          "how several-answer questions are marked: exact, plus-minus, balanced, per-option or ps50; sequences: exact, position, adjacent, pairs or longest-run")
  private String rule = ChoiceRule.BALANCED.title();

  @Option(
      names = "--pass",
      paramLabel = "N",
      description = "the per cent that pass; else the quiz says it, or 80")
  private Integer pass;

  @Option(names = "--resume", description = "go on where this quiz was left, without asking")
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
    return (seed == null || seed == left.seed()) && (shuffles() || !left.shuffled());
  }

  Fraction passMark(Quiz quiz) {
    return pass == null ? quiz.options().passMark() : passMark(pass);
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

  /**
   * Returns the rules of the name that was given. {@code exact} is all or nothing for sequences,
   * too.
   *
   * @throws UsageException if no rule is called so
   */
  Rules rules() {
    Map<String, Rules> known = new LinkedHashMap<>();
    known.put(ChoiceRule.EXACT.title(), Rules.EXAM);
    Rules usual = Rules.PRACTICE;
    for (ChoiceRule each : ChoiceRule.values()) {
      // With several right answers and no points below 0, `formula` is `exact`.
      if (each != ChoiceRule.FORMULA) {
        known.putIfAbsent(each.title(), new Rules(usual.single(), each, usual.sequence()));
      }
    }
    for (SequenceRule each : SequenceRule.values()) {
      known.putIfAbsent(each.title(), new Rules(usual.single(), usual.multiple(), each));
    }
    if (!known.containsKey(rule)) {
      String meant =
          NearestName.to(rule, known.keySet()).map(n -> ": did you mean `" + n + "`?").orElse(".");
      throw new UsageException(
          "There is no rule `"
              + rule
              + "`"
              + meant
              + "\nThe rules: "
              + String.join(", ", known.keySet()));
    }
    return known.get(rule);
  }
}
