package eda.quiz.lint;

import eda.quiz.Finding;
import eda.quiz.Question;
import eda.quiz.Quiz;
import eda.quiz.QuizPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for what makes good questions easy to guess or hard to learn from. */
public final class Lint {
  private Lint() {}

  /**
   * What was found on a page, in the order of its lines; the reader's own findings not included.
   */
  public static List<Finding> check(QuizPage page) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Question> seen = new HashMap<>();
    for (Quiz quiz : page.quizzes()) {
      findings.addAll(new QuizLint(quiz).findings());
      for (Question question : quiz.questions()) {
        findings.addAll(new QuestionLint(question).findings());
        Question same = seen.putIfAbsent(content(question), question);
        if (same != null) {
          findings.add(repeated(question, same));
        }
      }
    }
    findings.sort(Comparator.comparingInt(Finding::line));
    return List.copyOf(findings);
  }

  private static String content(Question question) {
    return question.title() + "\n" + question.body() + "\n" + OptionLint.texts(question.kind());
  }

  private static Finding repeated(Question question, Question first) {
    return Finding.warning(
        question.line(),
        "same-question",
        "This question was asked before, on line " + first.line() + ". Remove one of them.");
  }
}
