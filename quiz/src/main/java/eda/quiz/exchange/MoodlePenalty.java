package eda.quiz.exchange;

import eda.quiz.Fraction;
import eda.quiz.QuizOptions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a further try costs. Moodle keeps it with every question, a third if nobody says otherwise;
 * here a quiz has one, and none if nobody says so.
 */
final class MoodlePenalty {
  private static final String DEFAULT = "0.3333333";
  private static final int DIGITS = 7;

  private final Set<String> seen = new HashSet<>();

  static String of(QuizOptions options) {
    return options.penalty().map(MoodlePenalty::decimal).orElse(DEFAULT);
  }

  private static String decimal(Fraction share) {
    BigDecimal decimal =
        BigDecimal.valueOf(share.numerator())
            .divide(BigDecimal.valueOf(share.denominator()), DIGITS, RoundingMode.HALF_UP);
    return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
  }

  void add(String written) {
    seen.add(Fraction.read(written).map(MoodlePenalty::decimal).orElse(DEFAULT));
  }

  /** The questions so far have different penalties, which one quiz cannot have. */
  boolean mixed() {
    return seen.size() > 1;
  }

  /** The penalty of all questions so far, if it is one that somebody chose. */
  QuizOptions options() {
    return mixed() || seen.isEmpty() || seen.contains(DEFAULT)
        ? QuizOptions.NONE
        : new QuizOptions(Map.of("penalty", seen.iterator().next()));
  }

  void clear() {
    seen.clear();
  }
}
