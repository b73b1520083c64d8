package eda.quiz.read;

import eda.quiz.Kind;
import eda.quiz.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Numbers with a tolerance: {@code 42}, {@code 3.5 ± 0.5}, {@code 200 +- 5 %}. */
final class Tolerances {
  private static final List<String> SIGNS = List.of("±", "+/-", "+-");

  private Tolerances() {}

  static Optional<Kind.Numeric.Near> near(String text) {
    String plain = text.replace("`", "").strip();
    for (String sign : SIGNS) {
      int at = plain.indexOf(sign);
      if (at > 0) {
        return near(plain.substring(0, at), plain.substring(at + sign.length()).strip());
      }
    }
    return plain.endsWith("%") ? Optional.empty() : near(plain, "0");
  }

  private static Optional<Kind.Numeric.Near> near(String number, String tolerance) {
    Optional<BigDecimal> value = Numbers.read(number);
    Optional<BigDecimal> width = Numbers.read(tolerance);
    if (value.isEmpty() || width.isEmpty() || width.get().signum() < 0) {
      return Optional.empty();
    }
    BigDecimal absolute =
        tolerance.endsWith("%")
            ? value.get().abs().multiply(width.get()).movePointLeft(2)
            : width.get();
    return Optional.of(new Kind.Numeric.Near(value.get(), absolute));
  }
}
