package eda.runner.journal;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * How the points for a question go along with what the learners can do otherwise.
 *
 * <p>The formulas are Moodle's (MoodleDocs, "Quiz statistics calculations"), as shares of 1 where
 * Moodle shows per cent, and with the mean of the other points for their sum. Without any
 * difference between the learners they are undefined.
 */
public final class Agreement {
  private static final double NOTHING = 1e-9;

  private final double[] points;
  private final double[] abilities;

  /**
   * @param tries those of learners who answered other questions, too
   */
  Agreement(List<Item.Try> tries) {
    this.points = values(tries, each -> each.answer().points());
    this.abilities = values(tries, Item.Try::ability);
  }

  /** The discrimination index: the correlation of both, from -1 to 1. */
  public OptionalDouble discriminationIndex() {
    double variances = covariance(points, points) * covariance(abilities, abilities);
    return variances < NOTHING
        ? OptionalDouble.empty()
        : OptionalDouble.of(covariance(points, abilities) / Math.sqrt(variances));
  }

  /**
   * The discriminative efficiency: the covariance of both as a share of the greatest that the same
   * points could have, which they have when the best learners got the most.
   */
  public OptionalDouble discriminativeEfficiency() {
    double greatest = covariance(sorted(points), sorted(abilities));
    return greatest < NOTHING
        ? OptionalDouble.empty()
        : OptionalDouble.of(covariance(points, abilities) / greatest);
  }

  /** The covariance of a sample; none of fewer than two. */
  static double covariance(double[] one, double[] other) {
    double mean = mean(one);
    double otherMean = mean(other);
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += (one[i] - mean) * (other[i] - otherMean);
    }
    return one.length < 2 ? 0 : sum / (one.length - 1);
  }

  static double[] values(List<Item.Try> tries, ToDoubleFunction<Item.Try> value) {
    return tries.stream().mapToDouble(value).toArray();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }

  private static double[] sorted(double[] values) {
    return Arrays.stream(values).sorted().toArray();
  }
}
