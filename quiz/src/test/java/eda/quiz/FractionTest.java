package eda.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FractionTest {

  @Test
  void isKeptInLowestTermsWithTheSignOnTop() {
    assertThat(Fraction.of(4, -6)).isEqualTo(Fraction.of(-2, 3)).hasToString("-2/3");
    assertThat(Fraction.of(0, 7)).isEqualTo(Fraction.ZERO).hasToString("0");
  }

  @Test
  void thirdsAddUpToOne() {
    Fraction third = Fraction.of(1, 3);
    assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
    assertThat(Fraction.of(2, 3).percent()).isEqualTo("67 %");
  }

  @Test
  void refusesToBeInexact() {
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Fraction.of(1, 0));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Fraction.of(Long.MAX_VALUE, 1).plus(Fraction.ONE));
  }

  @Property
  void followsTheLawsOfArithmetic(
      @ForAll @IntRange(min = -999, max = 999) int a,
      @ForAll @IntRange(min = 1, max = 999) int b,
      @ForAll @IntRange(min = -999, max = 999) int c,
      @ForAll @IntRange(min = 1, max = 999) int d) {
    Fraction one = Fraction.of(a, b);
    Fraction other = Fraction.of(c, d);
    assertThat(one.plus(other).minus(other)).isEqualTo(one);
    assertThat(one.times(other)).isEqualTo(other.times(one));
    assertThat(one.compareTo(other)).isEqualTo(Integer.signum(a * d - c * b));
    if (c != 0) {
      assertThat(one.dividedBy(other).times(other)).isEqualTo(one);
    }
    assertThat(one.clamped()).isBetween(Fraction.ZERO, Fraction.ONE);
  }
}
