package eda.runner.commands;

import eda.quiz.Kind;
import eda.quiz.paper.Answer;
import eda.quiz.paper.Paper;
import eda.quiz.score.Marking;
import eda.quiz.score.Result;
import eda.quiz.score.Rules;
import eda.quiz.score.Score;
import eda.runner.journal.EntryType;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Printer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Asks the questions of one paper line by line, and gives feedback after each. */
final class QuizTaking {
  private final Session session;
  private final String name;
  private final Paper paper;
  private final boolean silent;
  private final Printer printer;
  private final QuestionView view;
  private boolean ended;

  /**
   * @param silent whether nothing but data may go to standard output; a person at a terminal still
   *     sees the questions
   */
  QuizTaking(Session session, String name, Paper paper, boolean silent) {
    this.session = session;
    this.name = name;
    this.paper = paper;
    this.silent = silent;
    this.printer = silent ? session.errorPrinter() : session.printer();
    this.view = new QuestionView(printer);
  }

  Result take() {
    boolean shown = !silent || session.io().tty().in();
    if (shown) {
      view.introduction(paper);
    }
    List<Answer> answers = new ArrayList<>();
    Marking marking = new Marking(Rules.PRACTICE);
    for (int i = 0; i < paper.items().size() && !ended; i++) {
      Paper.Item item = paper.items().get(i);
      if (shown) {
        view.question(item, i + 1, paper.items().size());
      }
      Answer answer = answer(item);
      if (ended && answer instanceof Answer.Blank) {
        break;
      }
      Score score = marking.mark(item.question(), answer);
      record(item, score);
      if (shown) {
        view.feedback(item, score);
      }
      answers.add(answer);
    }
    Result result = Result.of(paper, answers, Rules.PRACTICE);
    boolean left = ended && answers.size() < paper.items().size() && session.io().tty().in();
    if (!left) {
      recordResult(result);
    }
    if (shown) {
      view.result(paper, result);
      if (left) {
        printer.line("You left before the end, so this score isn't kept.");
      }
    }
    return result;
  }

  private Answer answer(Paper.Item item) {
    while (true) {
      String line = readLine("> ");
      if (line.equals("?") && !item.question().hint().isEmpty()) {
        printer.labelledMarkdown(2, Span.of("Hint:", Meaning.TIP), item.question().hint());
        continue;
      }
      if (line.equals("?")) {
        printer.line("  There is no hint for this question.");
        continue;
      }
      if (line.equals("q") && session.io().tty().in()) {
        ended = true;
        return new Answer.Blank();
      }
      Answer answer = line.equals("s") ? new Answer.Blank() : item.read(line);
      if (answer instanceof Answer.Unreadable unreadable && session.io().tty().in()) {
        printer.line("  " + unreadable.message());
        continue;
      }
      boolean open = item.question().kind() instanceof Kind.Open;
      return open && answer instanceof Answer.Typed ? covered(item) : answer;
    }
  }

  /** After writing, the learner says which points of the rubric the own text has. */
  private Answer covered(Paper.Item item) {
    Kind.Open open = (Kind.Open) item.question().kind();
    if (open.points() == 0) {
      return new Answer.Blank();
    }
    view.rubric(open, item.question().explanation());
    Set<Integer> points = new TreeSet<>();
    for (String word : readLine("points> ").split("[ ,]+")) {
      boolean number =
          !word.isEmpty() && word.length() < 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
      if (number && Integer.parseInt(word) >= 1 && Integer.parseInt(word) <= open.points()) {
        points.add(Integer.parseInt(word) - 1);
      }
    }
    return new Answer.Covered(points);
  }

  private String readLine(String prompt) {
    if (session.io().tty().in()) {
      var terminal = silent ? session.io().err() : session.io().out();
      terminal.print(prompt);
      terminal.flush();
    }
    try {
      String line = ended ? null : session.io().in().readLine();
      ended |= line == null;
      return line == null ? "" : line.strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void record(Paper.Item item, Score score) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("quiz", name);
    data.put("question", item.question().id());
    data.put("status", QuizData.status(score));
    data.put("points", score.points().toDouble());
    data.put("given", GivenAnswer.text(item.question().kind(), score.given()));
    data.put("seed", paper.seed());
    session.record(EntryType.QUESTION_ANSWERED, data);
  }

  private void recordResult(Result result) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("quiz", name);
    data.put("right", result.right());
    data.put("total", result.total());
    data.put("score", result.score().toDouble());
    data.put("passed", result.passed());
    data.put("seed", paper.seed());
    session.record(EntryType.QUIZ_FINISHED, data);
  }
}
