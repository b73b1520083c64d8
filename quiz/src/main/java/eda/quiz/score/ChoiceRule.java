package eda.quiz.score;

import eda.quiz.Fraction;

/**
 * How a choice question is marked, from counts: {@code n} options of which {@code c} are correct,
 * {@code h} correct ones picked and {@code f} wrong ones picked.
 */
public enum ChoiceRule {
  /** All or nothing. */
  EXACT("exact"),
  /** Each hit earns its share, each wrong pick takes a share away (Betts et al. 2022). */
  PLUS_MINUS("plus-minus"),
  /** Hits less wrong picks, each relative to what there was: guessing earns nothing on average. */
  BALANCED("balanced"),
  /** Every option is a small true/false question; an empty answer earns points too. */
  PER_OPTION("per-option"),
  /** Half of the hits earn half (Bauer et al. 2011); fair only when picks are capped at c. */
  PS50("ps50"),
  /** A wrong single choice costs as much as guessing would earn, so its points are below 0. */
  FORMULA("formula");

  private final String title;

  ChoiceRule(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** The counts that a rule works on. */
  public record Counts(int options, int correct, int hits, int wrong) {
    public Counts {
      boolean possible =
          hits >= 0 && wrong >= 0 && hits <= correct && wrong <= options - correct && correct > 0;
      if (!possible) {
        throw new IllegalArgumentException(
            "impossible counts: " + options + " " + correct + " " + hits + " " + wrong);
      }
    }

    int lures() {
      return options - correct;
    }

    boolean exact() {
      return hits == correct && wrong == 0;
    }
  }

  /** Points up to 1, with the arithmetic that led to them. */
  public Points points(Counts counts) {
    int n = counts.options();
    int c = counts.correct();
    int h = counts.hits();
    int f = counts.wrong();
    int w = counts.lures();
    return switch (this) {
      case EXACT -> Points.exact(counts.exact());
      case PLUS_MINUS -> Points.of("(" + h + " − " + f + ")/" + c, Fraction.of(h - f, c));
      case BALANCED -> balanced(counts);
      case PER_OPTION ->
          Points.of("(" + h + " + " + w + " − " + f + ")/" + n, Fraction.of(h + w - f, n));
      case PS50 ->
          counts.exact() || 2 * h < c
              ? Points.exact(counts.exact())
              : Points.of("at least half of " + c, Fraction.of(1, 2));
      case FORMULA ->
          counts.exact() || n < 2
              ? Points.exact(counts.exact())
              : Points.charged("−" + f + "/" + (n - 1), Fraction.of(-f, n - 1));
    };
  }

  private static Points balanced(Counts counts) {
    Fraction hits = Fraction.of(counts.hits(), counts.correct());
    String terms = counts.hits() + "/" + counts.correct();
    if (counts.lures() == 0) {
      return Points.of(terms, hits);
    }
    return Points.of(
        terms + " − " + counts.wrong() + "/" + counts.lures(),
        hits.minus(Fraction.of(counts.wrong(), counts.lures())));
  }
}
