package eda.quiz;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How much a question counts, as authors write it: a decimal above 0 with at most four digits after
 * the point, so that sums of weighted scores stay small fractions.
 */
public final class Weight {
  /** How many digits a weight has at most, before the point and after it. */
  public static final int DIGITS = 4;

  private static final Pattern DECIMAL = Pattern.compile("\\d{1,4}(?:\\.\\d{1,4})?");

  private Weight() {}

  public static Optional<BigDecimal> read(String text) {
    return DECIMAL.matcher(text).matches()
        ? Optional.of(new BigDecimal(text)).filter(weight -> weight.signum() > 0)
        : Optional.empty();
  }
}
