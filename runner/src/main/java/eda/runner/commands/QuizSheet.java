package eda.runner.commands;

import eda.quiz.Fraction;
import eda.quiz.Kind;
import eda.quiz.paper.Answer;
import eda.quiz.paper.Paper;
import eda.quiz.review.Certainty;
import eda.quiz.review.Confidence;
import eda.quiz.score.Marking;
import eda.quiz.score.Penalty;
import eda.quiz.score.Result;
import eda.quiz.score.Score;
import eda.runner.journal.Answered;
import java.util.ArrayList;
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
  private final QuizMarking how;
  private final Marking marking;
  private final Penalty penalty;
  private final Map<Integer, Taken> taken = new HashMap<>();
  private final Set<Integer> hinted = new HashSet<>();
  private final Set<Integer> disputed = new HashSet<>();

  /** An answer as it was marked, and as it counts after what hints and tries before it cost. */
  record Try(Score score, Score counted) {}

  /**
   * The answers to one question.
   *
   * @param misses how many of them were tries that missed
   * @param confidence how sure the learner was at the first
   */
  record Taken(Try first, Try last, int misses, String confidence) {}

  QuizSheet(Paper paper, QuizMarking how) {
    this.paper = paper;
    this.how = how;
    this.marking = new Marking(how.rules());
    this.penalty = paper.quiz().options().penalty().map(Penalty::new).orElse(Penalty.NONE);
  }

  /** Whether it is marked by certainty, too. */
  boolean certain() {
    return how.certainty();
  }

  Penalty penalty() {
    return penalty;
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

  /**
   * Marks an answer; the first one at a place stays beside each later one.
   *
   * @return what counts
   */
  Score answer(int place, QuestionReply.Given given) {
    Score score = marking.mark(item(place).question(), given.answer());
    int misses = taken(place).map(Taken::misses).orElse(0);
    Try now = new Try(score, penalty.after(misses + (hinted(place) ? 1 : 0), score));
    int after = misses + (missed(score) ? 1 : 0);
    Taken before = taken.getOrDefault(place, new Taken(now, now, after, given.confidence()));
    taken.put(place, new Taken(before.first(), now, after, before.confidence()));
    return now.counted();
  }

  private static boolean missed(Score score) {
    return score.status() == Score.Status.WRONG || score.status() == Score.Status.PARTLY;
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
        .map(each -> each.first().score())
        .toList();
  }

  /**
   * Returns the marks by certainty of the first answers; what learners mark themselves has none.
   */
  Certainty certainty() {
    List<Certainty.Answer> answers = new ArrayList<>();
    for (int place = 0; place < size(); place++) {
      Score blank = marking.mark(item(place).question(), new Answer.Blank());
      Score score = taken(place).map(each -> each.first().score()).orElse(blank);
      String said = taken(place).map(Taken::confidence).orElse("");
      if (!disputed(place) && !(score.question().kind() instanceof Kind.Open)) {
        // As in Moodle, those who don't say it have the low one, which risks nothing.
        Confidence confidence = said.isEmpty() ? Confidence.LOW : Answered.confidence(said);
        answers.add(new Certainty.Answer(score, confidence));
      }
    }
    return new Certainty(answers);
  }

  /** Returns the outcome by the last answers; what is missing counts as blank. */
  Result result() {
    return result(each -> each.last().counted());
  }

  /** Returns what the outcome had been with the first answers alone. */
  Result firstResult() {
    return result(each -> each.first().counted());
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
    return new Result(scores, how.passMark());
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
