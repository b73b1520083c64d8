package eda.quiz.score;

import eda.quiz.Fraction;
import eda.quiz.Kind;
import eda.quiz.Numbers;
import eda.quiz.Question;
import eda.quiz.paper.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives answers their scores; pure. */
public final class Marking {
  private final Rules rules;

  public Marking(Rules rules) {
    this.rules = rules;
  }

  /**
   * The score of an answer. An answer of a kind that does not belong to the question counts as
   * unreadable.
   */
  public Score mark(Question question, Answer answer) {
    if (!question.scorable()) {
      return fixed(question, answer, Score.Status.UNSCORED, "this question has no usable key");
    }
    if (answer instanceof Answer.Blank) {
      return fixed(question, answer, Score.Status.BLANK, "not answered: 0");
    }
    if (question.kind() instanceof Kind.Open && answer instanceof Answer.Typed) {
      return fixed(question, answer, Score.Status.OPEN, "waits for your own marks");
    }
    return marked(question, answer)
        .orElseGet(() -> fixed(question, answer, Score.Status.UNREADABLE, "not readable: 0"));
  }

  /** A short text that is wrong by one letter only: worth asking once more before marking it. */
  public static boolean close(Question question, Answer answer) {
    return question.kind() instanceof Kind.ShortText accepted
        && answer instanceof Answer.Typed typed
        && Texts.close(accepted.accepted(), typed.text());
  }

  private Optional<Score> marked(Question question, Answer answer) {
    Kind kind = question.kind();
    if (kind instanceof Kind.Choice choice && answer instanceof Answer.Picked picked) {
      ChoiceRule rule = choice.correct() == 1 ? rules.single() : rules.multiple();
      return counts(choice, picked)
          .map(counts -> score(question, answer, rule.title(), rule.points(counts)));
    }
    if (kind instanceof Kind.Sequence sequence && answer instanceof Answer.Ordered ordered) {
      return ranks(sequence, ordered)
          .map(o -> score(question, answer, rules.sequence().title(), rules.sequence().points(o)));
    }
    if (kind instanceof Kind.Matching matching && answer instanceof Answer.Matched matched) {
      return Optional.of(score(question, answer, "pairs", matching(matching, matched)));
    }
    if (kind instanceof Kind.Open open && answer instanceof Answer.Covered covered) {
      long points = covered.points().stream().filter(p -> p >= 0 && p < open.points()).count();
      Points share = Points.of(points + "/" + open.points(), Fraction.of(points, open.points()));
      return Optional.of(score(question, answer, "rubric", share));
    }
    return answer instanceof Answer.Typed typed
        ? typed(kind, typed.text()).map(p -> score(question, answer, "exact", p))
        : Optional.empty();
  }

  private static Optional<ChoiceRule.Counts> counts(Kind.Choice choice, Answer.Picked picked) {
    int size = choice.options().size();
    if (!picked.options().stream().allMatch(o -> o >= 0 && o < size)) {
      return Optional.empty();
    }
    int hits =
        (int) picked.options().stream().filter(o -> choice.options().get(o).correct()).count();
    return Optional.of(
        new ChoiceRule.Counts(size, choice.correct(), hits, picked.options().size() - hits));
  }

  /** The given order with items of equal text exchanged in the learner's favour. */
  private static Optional<List<Integer>> ranks(Kind.Sequence sequence, Answer.Ordered ordered) {
    return new EqualItems(sequence.items()).settle(ordered.items());
  }

  private static Points matching(Kind.Matching matching, Answer.Matched matched) {
    List<String> chips = matching.chips();
    int pairs = matching.pairs().size();
    int right = 0;
    int astray = 0;
    for (Map.Entry<Integer, Integer> placed : matched.chips().entrySet()) {
      int left = placed.getKey();
      int chip = placed.getValue();
      if (left < 0 || left >= pairs || chip < 0 || chip >= chips.size()) {
        return Points.NONE;
      }
      if (chips.get(chip).equals(matching.pairs().get(left).right())) {
        right++;
      } else if (matching.pairs().stream().noneMatch(p -> p.right().equals(chips.get(chip)))) {
        astray++;
      }
    }
    return astray == 0
        ? Points.of(right + "/" + pairs, Fraction.of(right, pairs))
        : Points.of(
            "(" + right + " − " + astray + ")/" + pairs, Fraction.of(right - astray, pairs));
  }

  private static Optional<Points> typed(Kind kind, String text) {
    if (kind instanceof Kind.ShortText accepted) {
      return Optional.of(Points.exact(Texts.accepts(accepted.accepted(), text)));
    }
    if (kind instanceof Kind.Output output) {
      return Optional.of(Points.exact(Texts.sameOutput(output.expected(), text)));
    }
    if (kind instanceof Kind.Numeric numeric) {
      return Numbers.read(text)
          .map(n -> Points.exact(numeric.accepted().stream().anyMatch(near -> near.accepts(n))));
    }
    return Optional.empty();
  }

  private static Score score(Question question, Answer answer, String rule, Points points) {
    Score.Status status = Score.Status.PARTLY;
    if (points.value().equals(Fraction.ONE)) {
      status = Score.Status.RIGHT;
    } else if (points.value().compareTo(Fraction.ZERO) <= 0) {
      status = Score.Status.WRONG;
    }
    return new Score(question, answer, status, points.value(), rule, points.arithmetic());
  }

  private static Score fixed(Question question, Answer answer, Score.Status status, String why) {
    return new Score(question, answer, status, Fraction.ZERO, "none", why);
  }
}
