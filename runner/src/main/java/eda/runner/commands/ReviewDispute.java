package eda.runner.commands;

import eda.runner.journal.Answered;
import eda.runner.journal.EntryType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lets the learner doubt the key of the question that was answered last in a review. */
final class ReviewDispute {
  private final QuizDesk desk;
  private Optional<ReviewQuestion> last = Optional.empty();
  private boolean disputed;

  ReviewDispute(QuizDesk desk) {
    this.desk = desk;
  }

  void answered(ReviewQuestion question) {
    last = Optional.of(question);
    disputed = false;
  }

  /** Takes the question out, or in again if the key is pressed once more. */
  void press() {
    if (last.isEmpty()) {
      note("No question is answered yet.");
      return;
    }
    disputed = !disputed;
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("quiz", last.get().name());
    data.put("question", last.get().question().id());
    data.put("disputed", disputed);
    data.put("mode", Answered.REVIEW);
    desk.session().record(EntryType.QUESTION_DISPUTED, data);
    note(
        disputed
            ? "The question before is disputed: it doesn't count and doesn't come back."
            : "The question before counts again.");
  }

  /** Behind the last question: what a script has piped in, or what a person types. */
  void atTheEnd() {
    desk.input().pipedKeys(Set.of(QuizKey.DISPUTE)).forEach(key -> press());
    boolean more = desk.input().person();
    while (more) {
      Optional<String> line = desk.input().key("Enter ends the review, d disputes the answer > ");
      more = line.flatMap(QuizKey::of).equals(Optional.of(QuizKey.DISPUTE));
      if (more) {
        press();
      }
    }
  }

  private void note(String text) {
    if (desk.shown()) {
      desk.view().note(text);
    }
  }
}
