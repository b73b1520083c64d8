package eda.runner.commands;

import eda.quiz.paper.Paper;
import eda.quiz.score.Marking;
import eda.quiz.score.Rules;
import eda.quiz.score.Score;
import eda.runner.journal.Answered;
import eda.runner.journal.EntryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks the questions of a review one by one, and gives feedback after each. */
final class ReviewTaking {
  private final QuizDesk desk;
  private final long seed;
  private final QuestionView view;
  private final ReviewDispute dispute;
  private final ReviewDialog dialog;
  private final QuestionReading reading;

  /** A question that was asked, and what the answer earned. */
  record Taken(ReviewQuestion question, Score score) {}

  ReviewTaking(QuizDesk desk, long seed) {
    this.desk = desk;
    this.seed = seed;
    this.view = desk.view();
    this.dispute = new ReviewDispute(desk);
    this.dialog = new ReviewDialog(desk, dispute);
    this.reading = new QuestionReading(desk.session());
  }

  /** Returns what was answered: all, or the first ones if the learner left. */
  List<Taken> take(List<ReviewQuestion> questions) {
    if (desk.shown()) {
      desk.printer().heading("Review");
      view.faint("? shows a hint, s skips, q ends the review.");
      view.faint("dispute takes out the question before if its key is wrong.");
      if (!desk.input().tellsKeys()) {
        view.faint("Add ! to an answer if you are sure, ? if you aren't.");
      }
      desk.input().turn();
    }
    Marking marking = new Marking(Rules.PRACTICE);
    List<Taken> taken = new ArrayList<>();
    for (ReviewQuestion question : questions) {
      Paper.Item item = question.item(seed);
      desk.input().page();
      if (desk.shown()) {
        view.question(item, taken.size() + 1, questions.size());
      }
      Optional<ReviewReply> reply = dialog.ask(item);
      if (reply.isEmpty()) {
        break;
      }
      Score score = marking.mark(item.question(), reply.get().given().answer());
      taken.add(new Taken(question, score));
      record(taken, reply.get());
      dispute.answered(question);
      if (desk.shown()) {
        view.feedback(item, score);
        question.reading(reading, score).ifPresent(view::readAgain);
        if (taken.size() < questions.size()) {
          desk.input().turn();
        }
      }
    }
    if (taken.size() == questions.size()) {
      dispute.atTheEnd();
    }
    return taken;
  }

  private void record(List<Taken> taken, ReviewReply reply) {
    ReviewQuestion question = taken.get(taken.size() - 1).question();
    Score score = taken.get(taken.size() - 1).score();
    Map<String, Object> data = QuizNotes.answer(question.name(), score, reply.given());
    data.put("seed", seed);
    data.put("place", taken.size());
    data.put("first", true);
    data.put("hint", reply.hint());
    data.put("mode", Answered.REVIEW);
    desk.session().record(EntryType.QUESTION_ANSWERED, data);
  }
}
