package eda.runner.commands;

import eda.quiz.Kind;
import eda.quiz.paper.Answer;
import eda.quiz.paper.Paper;
import eda.runner.course.SmallNumber;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Asks one question until there is an answer or a key. */
final class QuestionDialog {
  private final QuizInput input;
  private final QuestionView view;
  private final QuestionScale scale;

  QuestionDialog(QuizInput input, QuestionView view, QuestionScale scale) {
    this.input = input;
    this.view = view;
    this.scale = scale;
  }

  /**
   * Returns what was typed; the end of the input is as good as the key that quits. A person is
   * asked again after a line that can't be read.
   */
  QuestionReply ask(Paper.Item item) {
    while (true) {
      Optional<String> line = input.answer(item);
      if (line.isEmpty()) {
        return new QuestionReply.Pressed(QuizKey.QUIT);
      }
      QuestionReply reply = QuestionReply.read(item, line.get(), scale);
      if (!(reply instanceof QuestionReply.Given given)) {
        return reply;
      }
      if (given.answer() instanceof Answer.Unreadable unreadable && input.person()) {
        view.note(unreadable.message());
        continue;
      }
      boolean open = item.question().kind() instanceof Kind.Open;
      return open && given.answer() instanceof Answer.Typed ? covered(item) : given;
    }
  }

  /** Asks a person how sure the answer is, unless it was said with it. */
  QuestionReply.Given withConfidence(Paper.Item item, QuestionReply.Given given) {
    boolean asked =
        input.person()
            && given.confidence().isEmpty()
            && item.question().scorable()
            && !(given.answer() instanceof Answer.Blank)
            && !(item.question().kind() instanceof Kind.Open);
    while (asked) {
      Optional<String> line = input.key(scale.prompt());
      Optional<String> said = line.flatMap(scale::said);
      if (line.isEmpty() || said.isPresent()) {
        return said.map(given::withConfidence).orElse(given);
      }
      view.note(scale.advice());
    }
    return given;
  }

  /** After writing, the learner says which points of the rubric the own text has. */
  private QuestionReply covered(Paper.Item item) {
    Kind.Open open = (Kind.Open) item.question().kind();
    if (open.points() == 0) {
      return QuestionReply.Given.blank();
    }
    view.rubric(open, item.question().explanation());
    Optional<String> line = input.line("points> ");
    if (line.isEmpty()) {
      return new QuestionReply.Pressed(QuizKey.QUIT);
    }
    Set<Integer> points = new TreeSet<>();
    for (String word : line.get().split("[ ,]+")) {
      int point = SmallNumber.of(word);
      if (point >= 1 && point <= open.points()) {
        points.add(point - 1);
      }
    }
    String typed =
        points.stream().map(p -> Integer.toString(p + 1)).collect(Collectors.joining(" "));
    return new QuestionReply.Given(
        new Answer.Covered(points), typed.isEmpty() ? "0" : typed, QuestionReply.NOT_SAID);
  }
}
