package eda.runner.commands;

import eda.quiz.Fraction;
import eda.quiz.paper.Answer;
import eda.quiz.paper.Paper;
import eda.quiz.score.Marking;
import eda.quiz.score.Result;
import eda.quiz.score.Rules;
import eda.quiz.score.Score;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a learner has put on one paper so far, by 0-based places.
 *
 * <p>The first answer to a question and the last are both kept: the one tells what was known, the
 * other is the score. A disputed question is out of both.
 */
final class QuizSheet {
  private final Paper paper;
  private final Marking marking;
  private final Fraction passMark;
  private final Map<Integer, Taken> taken = new HashMap<>();
  private final Set<Integer> hinted = new HashSet<>();
  private final Set<Integer> disputed = new HashSet<>();

  /** The answers to one question, with how sure the learner was at the first. */
  record Taken(Score first, Score last, String confidence) {}

  QuizSheet(Paper paper, Rules rules, Fraction passMark) {
    this.paper = paper;
    this.marking = new Marking(rules);
    this.passMark = passMark;
  }

  Paper paper() {
    return paper;
  }

  Paper.Item item(int place) {
    return paper.items().get(place);
  }

  int size() {
    return paper.items().size();
  }

  /** Marks an answer; the first one at a place stays beside each later one. */
  Score answer(int place, QuestionReply.Given given) {
    Score score = marking.mark(item(place).question(), given.answer());
    taken.merge(
        place,
        new Taken(score, score, given.confidence()),
        (old, one) -> new Taken(old.first(), score, old.confidence()));
    return score;
  }

  Optional<Taken> taken(int place) {
    return Optional.ofNullable(taken.get(place));
  }

  void showHint(int place) {
    hinted.add(place);
  }

  boolean hinted(int place) {
    return hinted.contains(place);
  }

  void setDisputed(int place, boolean now) {
    if (now) {
      disputed.add(place);
    } else {
      disputed.remove(place);
    }
  }

  boolean disputed(int place) {
    return disputed.contains(place);
  }

  int disputes() {
    return disputed.size();
  }

  /** Returns the first place without an answer, which may be behind the last. */
  int next() {
    return IntStream.range(0, size()).filter(p -> !taken.containsKey(p)).findFirst().orElse(size());
  }

  boolean complete() {
    return next() == size();
  }

  /** Leaves all open questions blank. */
  void handIn() {
    for (int place = next(); place < size(); place = next()) {
      answer(place, QuestionReply.Given.blank());
    }
  }

  /** Whether it is complete, and good enough. */
  boolean passed() {
    return complete() && result().passed();
  }

  /** Returns the first scores of those answers of which this was said. */
  List<Score> said(String confidence) {
    return taken.values().stream()
        .filter(each -> each.confidence().equals(confidence))
        .map(Taken::first)
        .toList();
  }

  /** Returns the outcome by the last answers; what is missing counts as blank. */
  Result result() {
    return result(Taken::last);
  }

  /** Returns what the outcome had been with the first answers alone. */
  Result firstResult() {
    return result(Taken::first);
  }

  private Result result(Function<Taken, Score> which) {
    List<Score> scores =
        IntStream.range(0, size())
            .mapToObj(
                place -> {
                  Score score =
                      taken(place)
                          .map(which)
                          .orElseGet(
                              () -> marking.mark(item(place).question(), new Answer.Blank()));
                  return disputed(place) ? leftOut(score) : score;
                })
            .toList();
    return new Result(scores, passMark);
  }

  private static Score leftOut(Score score) {
    return new Score(
        score.question(),
        score.given(),
        Score.Status.UNSCORED,
        Fraction.ZERO,
        "none",
        "disputed, so it doesn't count");
  }
}
