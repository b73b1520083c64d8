package eda.runner.commands;

import eda.quiz.paper.Paper;
import java.util.Optional;

/** Asks one question of a review; of a quiz's keys, those that go back mean nothing here. */
final class ReviewDialog {
  private final QuestionView view;
  private final QuestionDialog dialog;
  private final ReviewDispute dispute;

  ReviewDialog(QuizDesk desk, ReviewDispute dispute) {
    this.dispute = dispute;
    this.view = desk.view();
    this.dialog = new QuestionDialog(desk.input(), view, QuestionScale.SURE);
  }

  /** Returns what was given, or nothing when the learner leaves or the input ends. */
  Optional<ReviewReply> ask(Paper.Item item) {
    boolean hint = false;
    while (true) {
      QuestionReply reply = dialog.ask(item);
      if (reply instanceof QuestionReply.Given given) {
        return Optional.of(new ReviewReply(dialog.withConfidence(item, given), hint));
      }
      QuizKey key = ((QuestionReply.Pressed) reply).key();
      if (key == QuizKey.QUIT) {
        return Optional.empty();
      }
      if (key == QuizKey.SKIP) {
        return Optional.of(new ReviewReply(QuestionReply.Given.blank(), hint));
      }
      if (key == QuizKey.HINT) {
        hint |= hint(item);
      } else if (key == QuizKey.DISPUTE) {
        dispute.press();
      } else {
        view.note("In a review each question is asked once; s skips it, q ends the review.");
      }
    }
  }

  private boolean hint(Paper.Item item) {
    boolean there = !item.question().hint().isEmpty();
    if (there) {
      view.hint(item.question());
    } else {
      view.note("There is no hint for this question.");
    }
    return there;
  }
}
