package eda.quiz.score;

import eda.quiz.Fraction;
import eda.quiz.Kind;
import java.util.Optional;

/**
 * What those who know nothing earn on average, as Moodle's statistics have it (MoodleDocs, "Quiz
 * statistics calculations").
 *
 * <p>It isn't known where it depends on how much they dare: for several right options, and for
 * sequences and open questions, in which there is nothing to pick from.
 */
public final class Guess {
  private Guess() {}

  public static Optional<Fraction> at(Kind kind) {
    if (kind instanceof Kind.Choice choice) {
      return choice.multiple() || choice.options().isEmpty()
          ? Optional.empty()
          : Optional.of(Fraction.of(choice.correct(), choice.options().size()));
    }
    if (kind instanceof Kind.Matching matching) {
      return Optional.of(Fraction.of(1, Math.max(1, matching.chips().size())));
    }
    boolean unknown = kind instanceof Kind.Sequence || kind instanceof Kind.Open;
    return unknown ? Optional.empty() : Optional.of(Fraction.ZERO);
  }
}
