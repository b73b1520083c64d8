package eda.quiz.score;

import eda.quiz.Fraction;
import eda.quiz.paper.Answer;
import eda.quiz.paper.Paper;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The outcome of a whole paper.
 *
 * @param passMark the share of the score that passes
 */
public record Result(List<Score> scores, Fraction passMark) {
  public Result {
    scores = List.copyOf(scores);
    Objects.requireNonNull(passMark);
  }

  /** Marks a paper; answers that are missing at the end count as blank. */
  public static Result of(Paper paper, List<Answer> answers, Rules rules) {
    Marking marking = new Marking(rules);
    List<Score> scores =
        IntStream.range(0, paper.items().size())
            .mapToObj(
                i ->
                    marking.mark(
                        paper.items().get(i).question(),
                        i < answers.size() ? answers.get(i) : new Answer.Blank()))
            .toList();
    return new Result(scores, paper.quiz().options().passMark());
  }

  /** How many questions are fully right. */
  public int right() {
    return (int) scores.stream().filter(Score::right).count();
  }

  /** How many questions count. */
  public int total() {
    return (int) scores.stream().filter(Score::counts).count();
  }

  /** How many questions that count were left out. */
  public int blank() {
    return (int) scores.stream().filter(s -> s.status() == Score.Status.BLANK).count();
  }

  /** The sum of the points, each question's times its weight. */
  public Fraction points() {
    return sum(score -> score.points().times(score.weight()));
  }

  /** The points that all right answers would earn. */
  public Fraction possible() {
    return sum(Score::weight);
  }

  /**
   * The mean of the points by weight, 0 when nothing counts. Points below 0 are kept until here,
   * where the whole is at least 0.
   */
  public Fraction score() {
    return total() == 0 ? Fraction.ZERO : points().dividedBy(possible()).clamped();
  }

  private Fraction sum(Function<Score, Fraction> part) {
    return scores.stream().filter(Score::counts).map(part).reduce(Fraction.ZERO, Fraction::plus);
  }

  public boolean passed() {
    return total() > 0 && score().compareTo(passMark) >= 0;
  }
}
