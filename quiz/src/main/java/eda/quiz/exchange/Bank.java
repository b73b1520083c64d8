package eda.quiz.exchange;

import eda.quiz.Finding;
import eda.quiz.Fingerprint;
import eda.quiz.Kind;
import eda.quiz.Question;
import eda.quiz.Quiz;
import eda.quiz.QuizOptions;
import eda.quiz.QuizPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Collects the quizzes of a foreign text in order, with what is wrong with them. */
final class Bank {
  private static final Pattern ID = Pattern.compile("[\\w.:-]{1,80}");

  private final List<Quiz> quizzes = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private String title = "";
  private String introduction = "";
  private QuizOptions options = QuizOptions.NONE;
  private int first = 1;

  /** Ends the quiz before, if it has any content, and begins another one. */
  void begin(String newTitle, int line) {
    end(line);
    title = newTitle;
    introduction = "";
    first = line;
  }

  /** Text for learners that asks nothing; it can only stand before the questions. */
  void introduce(String text, int line) {
    if (!questions.isEmpty()) {
      note(line, "text-between-questions", "A text between questions was moved before them.");
    }
    introduction = introduction.isEmpty() ? text : introduction + "\n\n" + text;
  }

  /** Options for the quiz so far. */
  void options(QuizOptions newOptions) {
    options = newOptions;
  }

  void add(Found found) {
    Kind kind = found.kind();
    boolean keyed = !(kind instanceof Kind.Choice choice) || choice.correct() > 0;
    if (!keyed) {
      error(found.line(), "no-correct-option", "No option is right, so it is not scored.");
    }
    boolean open = kind instanceof Kind.Open prompt && prompt.rubric().isEmpty();
    questions.add(
        new Question(
                id(found),
                questions.size() + 1,
                found.topic(),
                found.stem().title(),
                found.stem().body(),
                kind,
                found.hint(),
                found.explanation(),
                keyed && !open,
                found.line())
            .weighing(found.weight()));
  }

  private String id(Found found) {
    boolean usable = ID.matcher(found.id()).matches();
    String wanted =
        usable
            ? found.id()
            : Fingerprint.of(found.stem().title(), found.stem().body(), found.kind());
    return unique(wanted);
  }

  private String unique(String id) {
    int ordinal = ids.merge(id, 1, Integer::sum);
    return ordinal == 1 ? id : unique(id + "-" + ordinal);
  }

  void error(int line, String code, String message) {
    findings.add(Finding.error(line, code, message));
  }

  void warn(int line, String code, String message) {
    findings.add(Finding.warning(line, code, message));
  }

  void note(int line, String code, String message) {
    findings.add(Finding.note(line, code, message));
  }

  QuizPage page(int lastLine) {
    end(lastLine);
    return new QuizPage(quizzes, findings);
  }

  private void end(int line) {
    if (!questions.isEmpty() || !introduction.isEmpty()) {
      quizzes.add(new Quiz(title, introduction, options, questions, first, line));
    }
    questions.clear();
    options = QuizOptions.NONE;
  }
}
