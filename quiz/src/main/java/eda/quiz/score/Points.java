package eda.quiz.score;

import eda.quiz.Fraction;

/**
 * Points and the arithmetic that led to them, in one line.
 *
 * @param value 0 to 1; below 0 where a rule charges for guessing
 */
public record Points(Fraction value, String arithmetic) {

  static final Points NONE = new Points(Fraction.ZERO, "0");

  static Points exact(boolean right) {
    return right ? new Points(Fraction.ONE, "1") : NONE;
  }

  /** The value as it is, which may be below 0. */
  static Points charged(String terms, Fraction value) {
    return new Points(value, terms.equals(value.toString()) ? terms : terms + " = " + value);
  }

  /** The value moved into 0 to 1, with the step shown when that changed it. */
  static Points of(String terms, Fraction value) {
    Fraction clamped = value.clamped();
    String floored = clamped.equals(value) ? "" : " = " + value + ", counted as " + clamped;
    boolean plain = floored.isEmpty() && terms.equals(value.toString());
    String result = floored.isEmpty() ? " = " + value : floored;
    return new Points(clamped, plain ? terms : terms + result);
  }
}
