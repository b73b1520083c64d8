package eda.quiz.score;

import eda.quiz.Fraction;

/** Points between 0 and 1 and the arithmetic that led to them, in one line. */
public record Points(Fraction value, String arithmetic) {

  static final Points NONE = new Points(Fraction.ZERO, "0");

  static Points exact(boolean right) {
    return right ? new Points(Fraction.ONE, "1") : NONE;
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
