package eda.quiz.score;

import eda.quiz.Fraction;
import java.util.Objects;

/**
 * What each hint and each try after a miss takes from the points of a question, as the {@code
 * penalty} of Moodle's questions does; it never takes more than there is.
 *
 * @param share of a question, 0 to 1
 */
public record Penalty(Fraction share) {
  public static final Penalty NONE = new Penalty(Fraction.ZERO);

  public Penalty {
    Objects.requireNonNull(share);
  }

  public boolean none() {
    return share.equals(Fraction.ZERO);
  }

  /**
   * The score after so many hints and tries.
   *
   * @return the same score where nothing was earned that could be taken
   */
  public Score after(int steps, Score score) {
    if (none() || steps == 0 || score.points().compareTo(Fraction.ZERO) <= 0) {
      return score;
    }
    Fraction left = score.points().minus(share.times(Fraction.of(steps, 1)));
    String step = "; " + score.points() + " − " + steps + " · " + share + " = " + left;
    Fraction counted = left.clamped();
    return score.with(counted, counted.equals(left) ? step : step + ", counted as " + counted);
  }
}
