package eda.quiz.score;

import eda.quiz.Fraction;
import java.util.List;

/** How a sequence is marked, from the order that was given: 0 to n - 1 is the key. */
public enum SequenceRule {
  /** All or nothing. */
  EXACT("exact"),
  /** Items that stand in their place. */
  POSITION("position"),
  /** Neighbours that follow each other as in the key. */
  ADJACENT("adjacent"),
  /** Kendall's tau over all pairs, floored at 0. */
  PAIRS("pairs"),
  /** The longest run that is in order, other items aside (Amma's maximal relative sequence). */
  LONGEST_RUN("longest-run");

  private final String title;

  SequenceRule(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** Points for an order of the places 0 to n - 1. */
  public Points points(List<Integer> order) {
    int n = order.size();
    int gaps = n - 1;
    if (this == EXACT || n < 2) {
      return Points.exact(inPlace(order) == n);
    }
    return switch (this) {
      case POSITION -> Points.of(inPlace(order) + "/" + n, Fraction.of(inPlace(order), n));
      case ADJACENT -> Points.of(adjacent(order) + "/" + gaps, Fraction.of(adjacent(order), gaps));
      case PAIRS -> pairs(order);
      default -> {
        int run = LongestRun.of(order).size();
        yield Points.of("(" + run + " − 1)/" + gaps, Fraction.of(run - 1, gaps));
      }
    };
  }

  private static Points pairs(List<Integer> order) {
    long all = (long) order.size() * (order.size() - 1) / 2;
    long concordant = concordant(order);
    return Points.of(
        "2 · " + concordant + "/" + all + " − 1", Fraction.of(2 * concordant - all, all));
  }

  static int inPlace(List<Integer> order) {
    int count = 0;
    for (int i = 0; i < order.size(); i++) {
      count += order.get(i) == i ? 1 : 0;
    }
    return count;
  }

  static int adjacent(List<Integer> order) {
    int count = 0;
    for (int i = 1; i < order.size(); i++) {
      count += order.get(i) == order.get(i - 1) + 1 ? 1 : 0;
    }
    return count;
  }

  static long concordant(List<Integer> order) {
    long count = 0;
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        count += order.get(i) < order.get(j) ? 1 : 0;
      }
    }
    return count;
  }
}
