package eda.runner.journal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One question in an analysis, with the first try of each learner. */
public record Item(String question, String quiz, String fingerprint, List<Try> tries) {
  /** Below it, differences between abilities are rounding. */
  private static final double NOTHING = 1e-9;

  public Item {
    tries = List.copyOf(tries);
  }

  static Item of(Answered latest, List<Try> tries) {
    return new Item(latest.question(), latest.quiz(), latest.fingerprint(), tries);
  }

  /**
   * A learner's first try.
   *
   * @param otherPoints the sum of the points that the learner earned in all other questions
   * @param others how many these are
   */
  record Try(Answered answer, double otherPoints, int others) {
    double ability() {
      return otherPoints / others;
    }

    Pick pick(double median) {
      boolean upper = others > 0 && ability() > median + NOTHING;
      boolean lower = others > 0 && ability() < median - NOTHING;
      return new Pick(answer.given(), answer.right(), 1, upper ? 1 : 0, lower ? 1 : 0);
    }

    List<Pick> options(double median, Set<String> key) {
      Pick whole = pick(median);
      return answer.picked().stream()
          .map(each -> new Pick(each, key.contains(each), 1, whole.upper(), whole.lower()))
          .toList();
    }
  }

  /**
   * An answer and who gave it.
   *
   * @param upper how many of those learners are in the better half
   * @param lower how many are in the weaker half
   */
  public record Pick(String given, boolean right, int count, int upper, int lower) {

    /** An answer that nobody gave. */
    public static Pick none(String given, boolean right) {
      return new Pick(given, right, 0, 0, 0);
    }

    Pick plus(Pick other) {
      return new Pick(given, right, count + other.count, upper + other.upper, lower + other.lower);
    }
  }

  public int takers() {
    return tries.size();
  }

  /** Whether there are enough takers for numbers that stay. */
  public boolean stable() {
    return takers() >= ItemAnalysis.STABLE_TAKERS;
  }

  /** The mean of the points: 1 when all were right. */
  public double difficulty() {
    return tries.stream().mapToDouble(each -> each.answer().points()).average().orElse(0);
  }

  /**
   * The point-biserial correlation of being right with the ability, the question itself taken out:
   * {@code (M1 - M0) / s * sqrt(p * q)} with the means of the abilities of those right and wrong,
   * and the standard deviation of all. Undefined when all are right, all are wrong, or all
   * abilities are equal.
   */
  public OptionalDouble discrimination() {
    List<Try> ranked = ranked();
    double share = (double) ranked.stream().filter(Item::right).count() / ranked.size();
    double mean = mean(ranked, each -> true);
    double variance =
        ranked.stream().mapToDouble(t -> Math.pow(t.ability() - mean, 2)).average().orElse(0);
    if (ranked.isEmpty() || share == 0 || share == 1 || Math.sqrt(variance) < NOTHING) {
      return OptionalDouble.empty();
    }
    double gap = mean(ranked, Item::right) - mean(ranked, each -> !right(each));
    return OptionalDouble.of(gap / Math.sqrt(variance) * Math.sqrt(share * (1 - share)));
  }

  /** The standard deviation of the points, of the learners as a sample of all. */
  public double standardDeviation() {
    double[] points = Agreement.values(tries, each -> each.answer().points());
    return Math.sqrt(Agreement.covariance(points, points));
  }

  public Agreement agreement() {
    return new Agreement(ranked());
  }

  /** Returns the answers that were given, the most frequent first; those left out are none. */
  public List<Pick> picks() {
    double median = median();
    return counted(tried().map(each -> each.pick(median)));
  }

  /**
   * Returns how often each option was picked, alone or among others, the most frequent first; older
   * answers that don't tell their options apart are left out.
   *
   * @param key the right options
   */
  public List<Pick> options(Set<String> key) {
    double median = median();
    return counted(tried().flatMap(each -> each.options(median, key).stream()));
  }

  private Stream<Try> tried() {
    return tries.stream().filter(each -> each.answer().tried());
  }

  private static List<Pick> counted(Stream<Pick> all) {
    Map<String, Pick> picks = new LinkedHashMap<>();
    all.forEach(pick -> picks.merge(pick.given(), pick, Pick::plus));
    return picks.values().stream()
        .sorted(Comparator.comparingInt(Pick::count).reversed().thenComparing(Pick::given))
        .toList();
  }

  /** Returns the wrong answers that more of the better half gave than the right one. */
  public List<String> possibleKeys() {
    int key = picks().stream().filter(Pick::right).mapToInt(Pick::upper).sum();
    return picks().stream()
        .filter(pick -> !pick.right() && pick.upper() > key)
        .map(Pick::given)
        .toList();
  }

  private List<Try> ranked() {
    return tries.stream().filter(each -> each.others() > 0).toList();
  }

  /** Those at the median are in neither half, so that ties don't depend on any order. */
  private double median() {
    double[] sorted = ranked().stream().mapToDouble(Try::ability).sorted().toArray();
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return 0;
    }
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  private static boolean right(Try each) {
    return each.answer().right();
  }

  private static double mean(List<Try> tries, Predicate<Try> which) {
    return tries.stream().filter(which).mapToDouble(Try::ability).average().orElse(0);
  }
}
