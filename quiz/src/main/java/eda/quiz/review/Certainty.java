package eda.quiz.review;

import eda.quiz.Fraction;
import eda.quiz.score.Score;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Certainty-based marking of several answers (Gardner-Medwin): how well learners know what they
 * know, beside how much they know.
 *
 * <p>A right answer earns 1, 2 or 3 points by how certain it was, a wrong one 0, −2 or −6. As in
 * Moodle, an answer that is partly right earns its share of the points of a right one. What was
 * left out earns and costs nothing.
 */
public record Certainty(List<Answer> answers) {
  public Certainty {
    answers = List.copyOf(answers);
  }

  /** A scored answer and how certain it was. */
  public record Answer(Score score, Confidence confidence) {
    public Answer {
      Objects.requireNonNull(score);
      Objects.requireNonNull(confidence);
    }

    private boolean tried() {
      Score.Status status = score.status();
      return score.counts() && status != Score.Status.BLANK && status != Score.Status.UNREADABLE;
    }

    private Fraction marks() {
      boolean earned = score.points().compareTo(Fraction.ZERO) > 0;
      Fraction full = Fraction.of(confidence.marks(earned), 1);
      return earned ? full.times(score.points()) : full;
    }
  }

  /** The points of all answers, each by the weight of its question; they may be below 0. */
  public Fraction points() {
    return sum(each -> each.tried() ? each.marks() : Fraction.ZERO);
  }

  /** The points that all answers had earned, had they been right and of high certainty. */
  public Fraction possible() {
    Fraction best = Fraction.of(Confidence.HIGH.marks(true), 1);
    return sum(each -> best);
  }

  /** How many answers of this certainty were fully right. */
  public int right(Confidence confidence) {
    return (int)
        answers.stream()
            .filter(each -> each.confidence() == confidence && each.score().right())
            .count();
  }

  /** How many answers there were of this certainty. */
  public int given(Confidence confidence) {
    return (int)
        answers.stream().filter(each -> each.confidence() == confidence && each.tried()).count();
  }

  private Fraction sum(Function<Answer, Fraction> part) {
    return answers.stream()
        .filter(each -> each.score().counts())
        .map(each -> part.apply(each).times(each.score().weight()))
        .reduce(Fraction.ZERO, Fraction::plus);
  }
}
