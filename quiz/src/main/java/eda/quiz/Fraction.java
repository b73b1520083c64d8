package eda.quiz;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact fraction in lowest terms with a positive denominator.
 *
 * <p>Sums over many different denominators may outgrow a long; that throws {@link
 * ArithmeticException} instead of giving a wrong score.
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

  public static final Fraction ZERO = new Fraction(0, 1);
  public static final Fraction ONE = new Fraction(1, 1);

  private static final Pattern DECIMAL = Pattern.compile("(\\d{1,9})(?:\\.(\\d{1,9}))?\\s?(%?)");
  private static final Pattern RATIO = Pattern.compile("(\\d{1,9})\\s?/\\s?(\\d{1,9})");

  public Fraction {
    if (denominator == 0) {
      throw new ArithmeticException("a fraction over zero");
    }
    BigInteger top = BigInteger.valueOf(numerator);
    BigInteger bottom = BigInteger.valueOf(denominator);
    BigInteger common = top.gcd(bottom);
    BigInteger sign = denominator < 0 ? common.negate() : common;
    numerator = top.divide(sign).longValueExact();
    denominator = bottom.divide(sign).longValueExact();
  }

  public static Fraction of(long numerator, long denominator) {
    return new Fraction(numerator, denominator);
  }

  /** Reads {@code 1/4}, {@code 0.25} and {@code 25 %}; nothing if the text is none of these. */
  public static Optional<Fraction> read(String text) {
    Matcher ratio = RATIO.matcher(text);
    if (ratio.matches()) {
      long bottom = Long.parseLong(ratio.group(2));
      return bottom == 0
          ? Optional.empty()
          : Optional.of(of(Long.parseLong(ratio.group(1)), bottom));
    }
    Matcher decimal = DECIMAL.matcher(text);
    if (!decimal.matches()) {
      return Optional.empty();
    }
    String places = Optional.ofNullable(decimal.group(2)).orElse("");
    Fraction value =
        of(
            Long.parseLong(decimal.group(1) + places),
            BigInteger.TEN.pow(places.length()).longValueExact());
    return Optional.of(decimal.group(3).isEmpty() ? value : value.times(of(1, 100)));
  }

  public Fraction plus(Fraction other) {
    return of(
        big(numerator)
            .multiply(big(other.denominator))
            .add(big(other.numerator).multiply(big(denominator))),
        big(denominator).multiply(big(other.denominator)));
  }

  public Fraction minus(Fraction other) {
    return plus(new Fraction(Math.negateExact(other.numerator), other.denominator));
  }

  public Fraction times(Fraction other) {
    return of(
        big(numerator).multiply(big(other.numerator)),
        big(denominator).multiply(big(other.denominator)));
  }

  public Fraction dividedBy(Fraction other) {
    return of(
        big(numerator).multiply(big(other.denominator)),
        big(denominator).multiply(big(other.numerator)));
  }

  /** This fraction, moved to the nearer end of 0 to 1 if it lies outside. */
  public Fraction clamped() {
    if (compareTo(ZERO) < 0) {
      return ZERO;
    }
    return compareTo(ONE) > 0 ? ONE : this;
  }

  public double toDouble() {
    return (double) numerator / denominator;
  }

  /** The value as a percentage rounded half up, such as {@code 67 %}. */
  public String percent() {
    return String.format(Locale.ROOT, "%d %%", Math.round(toDouble() * 100));
  }

  @Override
  public int compareTo(Fraction other) {
    return big(numerator)
        .multiply(big(other.denominator))
        .compareTo(big(other.numerator).multiply(big(denominator)));
  }

  @Override
  public String toString() {
    return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
  }

  private static Fraction of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("a fraction over zero");
    }
    BigInteger common = numerator.gcd(denominator);
    return new Fraction(
        numerator.divide(common).longValueExact(), denominator.divide(common).longValueExact());
  }

  private static BigInteger big(long value) {
    return BigInteger.valueOf(value);
  }
}
