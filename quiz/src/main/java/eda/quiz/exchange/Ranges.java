package eda.quiz.exchange;

import eda.quiz.Kind;
import eda.quiz.Numbers;
import java.math.BigDecimal;
import java.util.Optional;

/** Accepted numbers, written as two numbers. */
final class Ranges {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Ranges() {}

  static Optional<Kind.Numeric.Near> around(String value, String tolerance) {
    String width = tolerance.isBlank() ? "0" : tolerance;
    return Numbers.read(value)
        .flatMap(v -> Numbers.read(width).map(t -> new Kind.Numeric.Near(v, t.abs())));
  }

  static Optional<Kind.Numeric.Near> between(String low, String high) {
    return Numbers.read(low).flatMap(l -> Numbers.read(high).map(h -> near(l, h)));
  }

  private static Kind.Numeric.Near near(BigDecimal low, BigDecimal high) {
    return new Kind.Numeric.Near(
        low.add(high).multiply(HALF), high.subtract(low).abs().multiply(HALF));
  }
}
