package eda.quiz.exchange;

import eda.quiz.Kind;
import eda.quiz.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What each option of a multiple choice is worth, in per cent.
 *
 * <p>The right ones share 100, the wrong ones −100, so that ticking everything earns nothing. Five
 * digits after the point are what Moodle compares; the last share takes the rest, so that the sum
 * is exact.
 */
final class Weights {
  private static final int DIGITS = 5;
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private Weights() {}

  static List<String> of(Kind.Choice choice) {
    int right = choice.correct();
    int wrong = choice.options().size() - right;
    int rightSoFar = 0;
    int wrongSoFar = 0;
    List<String> weights = new ArrayList<>();
    for (Option option : choice.options()) {
      BigDecimal weight =
          option.correct() ? share(++rightSoFar, right) : share(++wrongSoFar, wrong).negate();
      weights.add(weight.stripTrailingZeros().toPlainString());
    }
    return weights;
  }

  /** Whether Moodle has a grade for one of so many; its list ends at a tenth, but for a 20th. */
  static boolean known(int parts) {
    return parts <= 10 || parts == 20;
  }

  private static BigDecimal share(int number, int parts) {
    BigDecimal one = ALL.divide(BigDecimal.valueOf(parts), DIGITS, RoundingMode.DOWN);
    return number < parts ? one : ALL.subtract(one.multiply(BigDecimal.valueOf(parts - 1L)));
  }
}
