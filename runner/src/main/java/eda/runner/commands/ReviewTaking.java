package eda.runner.commands;

import eda.quiz.paper.Paper;
import eda.quiz.score.Marking;
import eda.quiz.score.Rules;
import eda.quiz.score.Score;
import eda.runner.journal.Answered;
import eda.runner.journal.EntryType;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Printer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks the questions of a review one by one, and gives feedback after each. */
final class ReviewTaking {
  private final Session session;
  private final long seed;
  private final boolean shown;
  private final Printer printer;
  private final QuestionView view;
  private final ReviewDialog dialog;

  /** A question that was asked, and what the answer earned. */
  record Taken(ReviewQuestion question, Score score) {}

  /**
   * @param silent whether nothing but data may go to standard output; a person at a terminal still
   *     sees the questions
   */
  ReviewTaking(Session session, long seed, boolean silent) {
    this.session = session;
    this.seed = seed;
    this.shown = !silent || session.io().tty().in();
    this.printer = silent ? session.errorPrinter() : session.printer();
    this.view = new QuestionView(printer);
    this.dialog = new ReviewDialog(session, silent);
  }

  /** Returns what was answered: all, or the first ones if the learner left. */
  List<Taken> take(List<ReviewQuestion> questions) {
    if (shown) {
      printer.heading("Review");
      printer.line(Span.of("? shows a hint, s skips, q ends the review.", Meaning.FAINT));
      printer.line(Span.of("Add ! to an answer if you are sure, ? if you aren't.", Meaning.FAINT));
    }
    Marking marking = new Marking(Rules.PRACTICE);
    List<Taken> taken = new ArrayList<>();
    for (ReviewQuestion question : questions) {
      Paper.Item item = question.item(seed);
      if (shown) {
        view.question(item, taken.size() + 1, questions.size());
      }
      Optional<ReviewReply> reply = dialog.ask(item);
      if (reply.isEmpty()) {
        break;
      }
      Score score = marking.mark(item.question(), reply.get().given().answer());
      taken.add(new Taken(question, score));
      record(taken, reply.get());
      if (shown) {
        view.feedback(item, score);
      }
    }
    return taken;
  }

  private void record(List<Taken> taken, ReviewReply reply) {
    ReviewQuestion question = taken.get(taken.size() - 1).question();
    Score score = taken.get(taken.size() - 1).score();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("quiz", question.name());
    data.put("question", question.question().id());
    data.put("status", QuizData.status(score));
    data.put("points", score.points().toDouble());
    data.put("given", GivenAnswer.text(question.question().kind(), score.given()));
    data.put("seed", seed);
    data.put("place", taken.size());
    data.put("first", true);
    data.put("confidence", reply.given().confidence());
    data.put("hint", reply.hint());
    data.put("fingerprint", question.fingerprint());
    data.put("mode", Answered.REVIEW);
    session.record(EntryType.QUESTION_ANSWERED, data);
  }
}
